import type { ClaimKind, Comparator } from "@/lib/domain/claim";
import type { Unit } from "@/lib/domain/indicator";

/** A claim as lists show it; `speaker` is null where the source names an office or body only (`speakerRole`). */
export type ClaimRow = {
  id: string;
  meetingSlug: string;
  meetingTitle: string;
  saidOn: string;
  speaker: string | null;
  speakerSlug: string | null;
  speakerRole: string;
  kind: ClaimKind;
  subject: string;
  statement: string;
  quote: string | null;
  quoteLanguage: string | null;
  indicatorCode: string | null;
  refArea: string | null;
  counterpartArea: string | null;
  period: string | null;
  targetPeriod: string | null;
  comparator: Comparator;
  value: string;
  unit: Unit;
  unitMultiplier: number;
  sourceUrl: string;
  sourcePublisher: string;
  note: string | null;
};
