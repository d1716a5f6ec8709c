import type { ClaimKind, Comparator } from "@/lib/domain/claim";
import type { CheckedClaim } from "@/lib/domain/claim-check";
import type { Unit } from "@/lib/domain/indicator";
import type { Pair } from "@/lib/domain/pair";

/** A claim as it was recorded; `speaker` is null where the source names an office or body only (`speakerRole`). */
export type ClaimRecord = {
  id: string;
  meetingSlug: string;
  meetingTitle: string;
  /** The two countries whose meeting it is, in alphabetical order, whatever the figure speaks of. */
  meetingSides: Pick<Pair, "a" | "b">;
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

/** A claim as lists show it: the record, and what the official figures say to it. */
export type ClaimRow = ClaimRecord & CheckedClaim;
