import { describe, expect, it } from "vitest";
import type { OfficialValue } from "@/lib/domain/claim-check";
import type { JudgedClaim } from "@/lib/domain/claim-verdict";
import { judgeChecks, judgeClaim, type UnjudgedCheck } from "@/lib/stats/judge-claim";

/** C104 of the record: "over 6 percent" of Uzbekistan in 2024, said in Almaty. */
const GROWTH: JudgedClaim = {
  kind: "fact",
  saidOn: "2025-03-29",
  period: "2024",
  comparator: ">",
  value: "6",
  unit: "PC",
  unitMultiplier: 0,
};
const official = (value: string, more: Partial<OfficialValue> = {}): OfficialValue => ({
  value,
  unit: "PC",
  unitMultiplier: 0,
  period: "2024",
  vintage: "2026-07-13",
  ...more,
});
const LATEST = { moment: "latest", mismatch: null } as const;

describe("judgeClaim", () => {
  it("gives verdict, official value and difference in the claim's unit", () => {
    const wdi = official("6.67618796188361");
    expect(judgeClaim(GROWTH, wdi, LATEST)).toEqual({
      verdict: "consistent",
      official: wdi,
      difference: "-0.67618796188361",
    });
  });

  it("finds no official value in a missing one, and no difference", () => {
    const outcome = { verdict: "no_official_value", official: null, difference: null };
    expect(judgeClaim(GROWTH, null, LATEST)).toEqual(outcome);
    expect(judgeClaim(GROWTH, null, { ...LATEST, moment: "at_claim" })).toEqual(outcome);
  });

  it.each(["short_term_indicator", "year_to_date", "volume", "scope", "several_years"] as const)(
    "shows the value of a series that differs by %s, and does not compare with it",
    (mismatch) => {
      const shown = official("6.1");
      const outcome = judgeClaim(GROWTH, shown, { moment: "latest", mismatch });
      expect(outcome).toEqual({ verdict: "not_comparable", official: shown, difference: null });
      expect(judgeClaim(GROWTH, null, { moment: "at_claim", mismatch }).verdict).toBe("not_comparable");
    },
  );

  it("does not compare percent with dollars", () => {
    const dollars = official("6.1", { unit: "USD" });
    expect(judgeClaim(GROWTH, dollars, LATEST)).toEqual({
      verdict: "not_comparable",
      official: dollars,
      difference: null,
    });
  });

  it("does not judge a period that had not ended, even where something had been published of it", () => {
    const quarter = { ...GROWTH, comparator: "=", value: "5.4", period: "2025-Q1" } as const;
    const early = official("5.4", { period: "2025-Q1", vintage: "2025-03-20" });
    expect(judgeClaim(quarter, early, { moment: "at_claim", mismatch: null })).toEqual({
      verdict: "period_not_finished",
      official: early,
      difference: null,
    });
    expect(judgeClaim(quarter, early, LATEST).verdict).toBe("consistent");
  });
});

describe("judgeChecks", () => {
  const check = (reporter: string, then: string | null, now: string | null): UnjudgedCheck => ({
    ordinal: 1,
    reporter,
    datasetCode: "test-set",
    datasetAbbreviation: "TEST",
    measure: "gdp_growth",
    seriesKeys: ["test-series"],
    indicatorCodes: ["TEST"],
    operation: "level",
    mismatch: null,
    note: null,
    officialAtClaim: then === null ? null : official(then),
    officialLatest: now === null ? null : official(now),
  });

  it("judges each reporter apart, then and now, and says when they disagree", () => {
    const { checks, verdictAtClaim, verdictLatest } = judgeChecks(GROWTH, [
      check("KAZ", "6.2", "5.9"),
      check("UZB", null, "6.3"),
    ]);
    expect(checks.map(({ reporter, atClaim, latest }) => [reporter, atClaim.verdict, latest.verdict])).toEqual([
      ["KAZ", "consistent", "inconsistent"],
      ["UZB", "no_official_value", "consistent"],
    ]);
    expect([verdictAtClaim, verdictLatest]).toEqual(["consistent", "reporters_disagree"]);
  });

  it("keeps a revision that turns the verdict as two verdicts", () => {
    const { verdictAtClaim, verdictLatest } = judgeChecks(GROWTH, [check("UZB", "5.99", "6.29")]);
    expect([verdictAtClaim, verdictLatest]).toEqual(["inconsistent", "consistent"]);
  });

  it("gives a target neither checks nor verdicts", () => {
    expect(judgeChecks({ ...GROWTH, kind: "target" }, [check("UZB", "6.2", "6.2")])).toEqual({
      checks: [],
      verdictAtClaim: null,
      verdictLatest: null,
    });
  });
});
