import { describe, expect, it } from "vitest";
import { VERDICTS } from "@/lib/domain/claim-check";
import { checkVerdict, claimVerdict, type JudgedClaim, tallyVerdicts } from "@/lib/domain/claim-verdict";

/** C105 of the record: Kazakhstan's first quarter of 2025, said two days before it ended. */
const QUARTER: JudgedClaim = {
  kind: "fact",
  saidOn: "2025-03-29",
  period: "2025-Q1",
  comparator: "=",
  value: "5.4",
  unit: "PC",
  unitMultiplier: 0,
};
const YEAR: JudgedClaim = { ...QUARTER, period: "2024" };
const COMPARED = { isComparable: true, agreement: "holds" } as const;

describe("the verdict of a check", () => {
  it("is that of the comparator when the series is comparable and has a value", () => {
    const of = (agreement: "holds" | "holds_when_rounded" | "fails") =>
      checkVerdict(YEAR, "at_claim", { isComparable: true, agreement });
    expect([of("holds"), of("holds_when_rounded"), of("fails")]).toEqual([
      "consistent",
      "consistent_when_rounded",
      "inconsistent",
    ]);
  });

  it("is no official value without one", () => {
    const without = { isComparable: true, agreement: null };
    expect(checkVerdict(YEAR, "at_claim", without)).toBe("no_official_value");
    expect(checkVerdict(QUARTER, "latest", without)).toBe("no_official_value");
  });

  it("is not comparable for another concept, with a value or without", () => {
    expect(checkVerdict(YEAR, "latest", { isComparable: false, agreement: null })).toBe("not_comparable");
    expect(checkVerdict(YEAR, "at_claim", { isComparable: false, agreement: "holds" })).toBe("not_comparable");
  });

  it("is period not finished at the claim before all else, and never at the latest", () => {
    for (const findings of [
      COMPARED,
      { isComparable: false, agreement: null },
      { isComparable: true, agreement: null },
    ])
      expect(checkVerdict(QUARTER, "at_claim", findings)).toBe("period_not_finished");
    expect(checkVerdict(QUARTER, "latest", COMPARED)).toBe("consistent");
  });

  it.each([
    ["2025-03-30", "period_not_finished"],
    ["2025-03-31", "period_not_finished"],
    ["2025-04-01", "consistent"],
  ])("of a quarter that was spoken of on %s is %s: on its last day it has not ended", (saidOn, verdict) => {
    expect(checkVerdict({ ...QUARTER, saidOn }, "at_claim", COMPARED)).toBe(verdict);
  });

  it("of a span goes by its last day", () => {
    const span = { ...QUARTER, period: "2025-01/2025-10" };
    expect(checkVerdict({ ...span, saidOn: "2025-11-14" }, "at_claim", COMPARED)).toBe("consistent");
    expect(checkVerdict({ ...span, saidOn: "2025-10-14" }, "at_claim", COMPARED)).toBe("period_not_finished");
  });

  it("without a period cannot be unfinished", () => {
    expect(checkVerdict({ ...QUARTER, period: null }, "at_claim", COMPARED)).toBe("consistent");
  });
});

describe("the verdict of a claim", () => {
  it("is none of a target, whatever its checks say", () => {
    expect(claimVerdict({ ...YEAR, kind: "target" }, "latest", [])).toBeNull();
    expect(claimVerdict({ ...QUARTER, kind: "target" }, "at_claim", ["consistent"])).toBeNull();
  });

  it("of a forecast and of a portfolio is found as of a fact", () => {
    for (const kind of ["forecast", "portfolio"] as const)
      expect(claimVerdict({ ...YEAR, kind }, "latest", ["inconsistent"])).toBe("inconsistent");
  });

  it("without any check is no official value, and at the claim period not finished where that is so", () => {
    expect(claimVerdict(YEAR, "at_claim", [])).toBe("no_official_value");
    expect(claimVerdict(QUARTER, "at_claim", [])).toBe("period_not_finished");
    expect(claimVerdict(QUARTER, "latest", [])).toBe("no_official_value");
  });

  it("of one check is that check's", () => {
    for (const verdict of VERDICTS.filter((each) => each !== "period_not_finished"))
      expect(claimVerdict(YEAR, "latest", [verdict])).toBe(verdict);
  });

  it("is that the reporters disagree where the claim holds for some only", () => {
    expect(claimVerdict(YEAR, "latest", ["inconsistent", "consistent"])).toBe("reporters_disagree");
    expect(claimVerdict(YEAR, "latest", ["consistent_when_rounded", "inconsistent"])).toBe("reporters_disagree");
  });

  it("is the weaker one where the claim holds for all", () => {
    expect(claimVerdict(YEAR, "latest", ["consistent", "consistent_when_rounded"])).toBe("consistent_when_rounded");
    expect(claimVerdict(YEAR, "latest", ["consistent", "consistent"])).toBe("consistent");
  });

  it("is never outvoted by a check that could not compare", () => {
    for (const verdict of ["consistent", "consistent_when_rounded", "inconsistent"] as const)
      expect(claimVerdict(YEAR, "latest", ["no_official_value", verdict, "not_comparable"])).toBe(verdict);
    expect(claimVerdict(YEAR, "latest", ["no_official_value", "not_comparable"])).toBe("not_comparable");
  });
});

describe("tallyVerdicts", () => {
  it("counts each claim once at both moments, and targets apart", () => {
    const counts = tallyVerdicts([
      { verdictAtClaim: "period_not_finished", verdictLatest: "no_official_value" },
      { verdictAtClaim: "no_official_value", verdictLatest: "no_official_value" },
      { verdictAtClaim: null, verdictLatest: null },
    ]);
    expect(counts.targets).toBe(1);
    expect(counts.atClaim).toMatchObject({ period_not_finished: 1, no_official_value: 1, consistent: 0 });
    expect(counts.latest).toMatchObject({ period_not_finished: 0, no_official_value: 2 });
  });
});
