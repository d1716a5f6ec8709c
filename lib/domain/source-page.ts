import type { VintageBasis } from "@/lib/domain/observation";
import type { PairCoverage } from "@/lib/domain/pair";
import type { Attribution } from "@/lib/domain/source";

export type RetrievalRecord = {
  id: string;
  datasetCode: string;
  origin: string;
  publishedAt: string | null;
  retrievedAt: string;
  vintageBasis: VintageBasis;
  rowCount: number;
  note: string | null;
};

export type DatasetRecord = Attribution & {
  citation: string;
  redistributable: boolean;
  note: string | null;
  observations: number;
  newestVintage: string | null;
};

/** All that is loaded and where it came from. `reports` counts addresses by publisher. */
export type SourceRecord = {
  datasets: DatasetRecord[];
  retrievals: RetrievalRecord[];
  reports: { publisher: string; addresses: number }[];
  coverage: ({ a: string; b: string } & PairCoverage)[];
};
