import type { CadenceChoice, CountedMeeting } from "@/lib/domain/cadence";
import type { PairCoverage } from "@/lib/domain/pair";

/** For tests: a meeting made up, held on a day in a country of the pair KAZ and UZB. */
export function testMeeting(startDate: string | null, rest: Partial<CountedMeeting> = {}): CountedMeeting {
  return {
    slug: `test-${startDate}`,
    startDate,
    endDate: startDate,
    datePrecision: startDate === null ? "unknown" : "day",
    form: "working_visit",
    format: "bilateral",
    level: "head_of_state",
    status: "held",
    parentSlug: null,
    placeCountry: "KAZ",
    hostCountry: null,
    topics: [],
    topicsCoarse: false,
    ...rest,
  };
}

/** For tests: a record that reaches over these days and is dense from its beginning, or from a later day. */
export function testCoverage(
  recordedFrom: string,
  recordedTo: string,
  denseFrom: string | null = recordedFrom,
): PairCoverage {
  return { recordedFrom, recordedTo, denseFrom, note: "Made up for a test" };
}

export const TEST_PAIR = { a: "KAZ", b: "UZB" };

/** For tests: everything in person, each meeting once. */
export const EVERY_MEETING: CadenceChoice = { levels: [], format: "all", calls: "apart", weights: null };
