import type { ClaimRow } from "@/lib/domain/claim-row";

/** A claim for a test: those of the shipped data set keep their numbers (C078, P045), others are said by nobody (T1). */
export function testClaim(claim: Partial<ClaimRow> & Pick<ClaimRow, "id" | "value">): ClaimRow {
  return {
    meetingSlug: "m",
    meetingTitle: "Meeting",
    meetingSides: { a: "KAZ", b: "UZB" },
    saidOn: "2024-07-12",
    speaker: null,
    speakerSlug: null,
    speakerRole: "test",
    kind: "fact",
    subject: "trade_turnover",
    statement: "Test.",
    quote: null,
    quoteLanguage: null,
    indicatorCode: null,
    refArea: "KAZ",
    counterpartArea: "UZB",
    period: "2023",
    targetPeriod: null,
    comparator: "=",
    unit: "USD",
    unitMultiplier: 9,
    sourceUrl: "https://example.org",
    sourcePublisher: "P",
    note: null,
    checks: [],
    verdictAtClaim: null,
    verdictLatest: null,
    ...claim,
  };
}

/** A growth claim in percent. */
export function testGrowth(claim: Partial<ClaimRow> & Pick<ClaimRow, "id" | "value">): ClaimRow {
  return testClaim({ subject: "trade_turnover_growth", unit: "PC", unitMultiplier: 0, ...claim });
}
