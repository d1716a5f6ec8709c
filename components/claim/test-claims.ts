import type { CheckOutcome, ClaimCheck } from "@/lib/domain/claim-check";
import type { ClaimRow } from "@/lib/domain/claim-row";

// Made up for tests; the shapes are those of the record.

export const NOT_KNOWN: CheckOutcome = { verdict: "no_official_value", official: null, difference: null };

/** A claim of trade of "over 4.1 bn US$ in 2022", with what a test says differs. */
export function testClaim(changes: Partial<ClaimRow> = {}): ClaimRow {
  return {
    id: "T1",
    meetingSlug: "2023-01-02-kaz-uzb-test",
    meetingTitle: "Test meeting",
    meetingSides: { a: "KAZ", b: "UZB" },
    saidOn: "2023-01-02",
    speaker: "Test Speaker",
    speakerSlug: "test-speaker",
    speakerRole: "Minister of Tests",
    kind: "fact",
    subject: "trade_turnover",
    statement: "Trade was over 4.1 billion.",
    quote: null,
    quoteLanguage: null,
    indicatorCode: null,
    refArea: "KAZ",
    counterpartArea: "UZB",
    period: "2022",
    targetPeriod: null,
    comparator: ">",
    value: "4.1",
    unit: "USD",
    unitMultiplier: 9,
    sourceUrl: "https://example.org/report",
    sourcePublisher: "Test report",
    note: null,
    checks: [],
    verdictAtClaim: "no_official_value",
    verdictLatest: "no_official_value",
    ...changes,
  };
}

/** An outcome from a count in thousand US$ of 2022, known since the day. */
export function testOutcome(
  changes: Pick<CheckOutcome, "verdict" | "difference"> & { value: string; vintage: string },
) {
  const { verdict, difference, value, vintage } = changes;
  return { verdict, difference, official: { value, unit: "USD" as const, unitMultiplier: 3, period: "2022", vintage } };
}

/** A check of turnover as one reporter counts it. */
export function testCheck(reporter: string, changes: Partial<ClaimCheck> = {}): ClaimCheck {
  return {
    ordinal: 1,
    reporter,
    datasetCode: `test-${reporter.toLowerCase()}`,
    datasetAbbreviation: `${reporter} office`,
    measure: "trade_turnover",
    seriesKeys: [`${reporter}.X`, `${reporter}.M`],
    indicatorCodes: [`${reporter}.X`, `${reporter}.M`],
    operation: "level",
    mismatch: null,
    note: null,
    atClaim: NOT_KNOWN,
    latest: NOT_KNOWN,
    ...changes,
  };
}
