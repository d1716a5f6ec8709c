import type { MeetingForm, MeetingFormat, MeetingLevel, MeetingStatus, Topic } from "@/lib/domain/meeting";
import type { Dated } from "@/lib/domain/meeting-days";
import type { PairCoverage } from "@/lib/domain/pair";

/** A meeting of a pair as it is counted; `topicsCoarse` marks topics that are not those of the two alone. */
export type CountedMeeting = Dated & {
  slug: string;
  form: MeetingForm;
  format: MeetingFormat;
  level: MeetingLevel;
  status: MeetingStatus;
  /** The larger meeting of which this is a session. */
  parentSlug: string | null;
  placeCountry: string | null;
  hostCountry: string | null;
  topics: Topic[];
  topicsCoarse: boolean;
};

/** What a pair's meetings are counted from: the meetings, and how far they are recorded. */
export type CountedRecord = { meetings: readonly CountedMeeting[]; coverage: PairCoverage | null };

/** How two states met, in the modes of PLOVER's event CONSULT; `unspecified` where the record does not tell. */
export const CONSULT_MODES = ["visit", "multilateral", "third_party", "phone", "unspecified"] as const;
export type ConsultMode = (typeof CONSULT_MODES)[number];

/** The weight of a meeting is that of its mode times that of its level. */
export type CadenceWeights = { mode: Record<ConsultMode, number>; level: Record<MeetingLevel, number> };

/**
 * Modes: the scores that the PLOVER manual gives them (openeventdata/PLOVER at 5e0c24f; of its scale from -10 to +10),
 * 2.5 being that of CONSULT without a mode. Levels: PLOVER weighs all alike.
 */
export const PLOVER_WEIGHTS: CadenceWeights = {
  mode: { visit: 4, multilateral: 4, third_party: 1, phone: 1.5, unspecified: 2.5 },
  level: {
    head_of_state: 1,
    former_head_of_state: 1,
    head_of_government: 1,
    deputy_head_of_government: 1,
    minister: 1,
    deputy_minister: 1,
    other: 1,
  },
};

export const CADENCE_FORMATS = ["all", "bilateral"] as const;
export type CadenceFormat = (typeof CADENCE_FORMATS)[number];

/** `apart` leaves calls out, for they have a count of their own. */
export const CADENCE_CALLS = ["apart", "with", "only"] as const;
export type CadenceCalls = (typeof CADENCE_CALLS)[number];

/** Which meetings count, and how much: no level means all, no weights that each counts one. */
export type CadenceChoice = {
  levels: readonly MeetingLevel[];
  format: CadenceFormat;
  calls: CadenceCalls;
  weights: CadenceWeights | null;
};

/** The data set of what is counted from the record of meetings. */
export const CADENCE_DATASET = "rapport-meetings";

const EVERY: CadenceChoice = { levels: [], format: "all", calls: "apart", weights: null };

/** The counts that stand beside the publishers' indicators, by code. */
export const CADENCE_INDICATORS = {
  "RAPPORT.MEETINGS": EVERY,
  "RAPPORT.MEETINGS.STATE": { ...EVERY, levels: ["head_of_state"] },
  "RAPPORT.MEETINGS.BILATERAL": { ...EVERY, format: "bilateral" },
  "RAPPORT.MEETINGS.WEIGHTED": { ...EVERY, weights: PLOVER_WEIGHTS },
  "RAPPORT.MEETINGS.CALLS": { ...EVERY, calls: "only" },
} as const satisfies Record<string, CadenceChoice>;
export type CadenceCode = keyof typeof CADENCE_INDICATORS;

/** Whether a code is that of a count of meetings. */
export function isCadenceCode(code: string): code is CadenceCode {
  return Object.hasOwn(CADENCE_INDICATORS, code);
}

/** The codes of the counts, in their order. */
export const CADENCE_CODES: readonly CadenceCode[] = Object.keys(CADENCE_INDICATORS).filter(isCadenceCode);
