import { describe, expect, it } from "vitest";
import { CSV_COLUMNS } from "@/lib/csv/datasets";
import { VERDICT_COLUMNS, verdictCells, WITHHELD } from "@/lib/csv/verdict-cells";
import type { JudgedClaim } from "@/lib/domain/claim-verdict";
import { judgeChecks, type UnjudgedCheck } from "@/lib/stats/judge-claim";

const CLAIM: JudgedClaim = {
  kind: "fact",
  saidOn: "2024-10-22",
  period: "2023",
  comparator: "=",
  value: "4.4",
  unit: "USD",
  unitMultiplier: 9,
};

function check(reporter: string, datasetCode: string, then: string | null, now: string | null): UnjudgedCheck {
  const official = (value: string | null) =>
    value === null
      ? null
      : { value, unit: "USD" as const, unitMultiplier: 3, period: "2023", vintage: `20${value.slice(0, 2)}-01-01` };
  return {
    ordinal: 1,
    reporter,
    datasetCode,
    datasetAbbreviation: "T",
    measure: "trade_turnover",
    seriesKeys: [],
    indicatorCodes: [],
    operation: "level",
    mismatch: null,
    note: null,
    officialAtClaim: official(then),
    officialLatest: official(now),
  };
}

const NONE = new Set<string>();
const cellsOf = (checks: UnjudgedCheck[], withheld: ReadonlySet<string> = NONE, claim = CLAIM) =>
  verdictCells({ ...claim, ...judgeChecks(claim, checks) }, withheld);

describe("the cells of a claim's verdicts", () => {
  it("name reporter and data set of each part, in the order of the checks and in the claim's scale", () => {
    expect(
      cellsOf([check("KAZ", "kz-set", "4417919.1921", "4417919.1921"), check("UZB", "uz-set", null, "4485598.5")]),
    ).toEqual({
      verdict_at_claim: "KAZ kz-set: consistent_when_rounded; UZB uz-set: no_official_value",
      value_at_claim: "KAZ kz-set: 4.4179191921",
      vintage_at_claim: "KAZ kz-set: 2044-01-01",
      verdict_latest: "KAZ kz-set: consistent_when_rounded; UZB uz-set: inconsistent",
      value_latest: "KAZ kz-set: 4.4179191921; UZB uz-set: 4.4855985",
      vintage_latest: "KAZ kz-set: 2044-01-01; UZB uz-set: 2044-01-01",
      difference: "KAZ kz-set: -0.0179191921; UZB uz-set: -0.0855985",
    });
  });

  it("hold the verdict alone where there is no check, and nothing of a target", () => {
    const alone = cellsOf([], NONE, { ...CLAIM, period: "2024" });
    expect([alone.verdict_at_claim, alone.verdict_latest]).toEqual(["period_not_finished", "no_official_value"]);
    expect([alone.value_latest, alone.vintage_latest, alone.difference]).toEqual([null, null, null]);
    const target = cellsOf([check("KAZ", "kz-set", null, "4400000")], NONE, { ...CLAIM, kind: "target" });
    expect(Object.values(target).every((cell) => cell === null)).toBe(true);
  });

  it("withhold the figures of a data set that may not be handed on, not its verdict", () => {
    const cells = cellsOf(
      [check("KAZ", "kz-set", null, "4417919.1921"), check("UZB", "uz-set", null, "4485598.5")],
      new Set(["uz-set"]),
    );
    expect(cells.value_latest).toBe(`KAZ kz-set: 4.4179191921; UZB uz-set: ${WITHHELD}`);
    expect(cells.difference).toBe(`KAZ kz-set: -0.0179191921; UZB uz-set: ${WITHHELD}`);
    expect(cells.verdict_latest).toContain("UZB uz-set: inconsistent");
    expect(cells.value_at_claim).toBeNull();
  });

  it("stand in the file in this order, before the source", () => {
    const ids = CSV_COLUMNS.claims.map(({ id }) => id);
    expect(ids.slice(-VERDICT_COLUMNS.length - 1)).toEqual([...VERDICT_COLUMNS, "source_url"]);
  });
});
