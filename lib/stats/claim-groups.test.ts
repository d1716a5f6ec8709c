import { describe, expect, test } from "vitest";
import type { ClaimCheck } from "@/lib/domain/claim-check";
import { claimGroups, officialsOf } from "@/lib/stats/claim-groups";
import { testClaim, testGrowth } from "@/lib/stats/test-claims";

const ids = (pairs: readonly (readonly { id: string }[])[]) => pairs.map((each) => each.map(({ id }) => id).join(" "));

// The claims of the shipped data set under their own numbers.
const of2018 = [
  testClaim({ id: "C025", kind: "forecast", comparator: "<=", value: "3", period: "2018", saidOn: "2018-03-15" }),
  testClaim({ id: "C034", value: "2.1", period: "2018", saidOn: "2019-04-14" }),
  testClaim({ id: "C031", comparator: ">", value: "3", period: "2018", saidOn: "2019-04-14" }),
];
const of2023 = [
  testClaim({ id: "C094", value: "4.4", saidOn: "2024-10-22" }),
  testClaim({ id: "C074", comparator: "<", value: "4.5", saidOn: "2024-07-03" }),
  testClaim({ id: "C069", value: "4.5", saidOn: "2024-03-15" }),
  testClaim({ id: "C070", value: "4.4", saidOn: "2024-04-05" }),
];

describe("claimGroups", () => {
  test("puts the trade of 2018 together, oldest first, with its spread and its contradiction", () => {
    const [group] = claimGroups(of2018).groups;
    expect(group?.claims.map(({ id }) => id)).toEqual(["C025", "C031", "C034"]);
    expect(ids(group?.contradictions ?? [])).toEqual(["C031 C034"]);
    // 0.9 / 2.1 = 42.86 %
    expect(group?.spread).toEqual({
      unit: "USD",
      unitMultiplier: 9,
      lowest: "2.1",
      highest: "3",
      difference: "0.9",
      percent: "42.9",
    });
  });

  test("names of 2023 only 4.4 against 4.5: almost 4.5 agrees with both", () => {
    const [group] = claimGroups(of2023).groups;
    expect(group?.claims.map(({ id }) => id)).toEqual(["C069", "C070", "C074", "C094"]);
    expect(ids(group?.contradictions ?? [])).toEqual(["C069 C070", "C069 C094"]);
    expect(group?.spread).toMatchObject({ difference: "0.1", percent: "2.3" });
  });

  test("brings contradictions first, then the newest period", () => {
    const of2024 = ["T1", "T2"].map((id) => testClaim({ id, value: "4.3", period: "2024", saidOn: "2025-03-01" }));
    const { groups } = claimGroups([...of2024, ...of2018, ...of2023]);
    expect(groups.map(({ period }) => period)).toEqual(["2023", "2018", "2024"]);
  });

  test("counts what stands alone and what names no period, and leaves targets out", () => {
    const found = claimGroups([
      ...of2023,
      testClaim({ id: "T1", value: "1", period: "2022" }),
      testClaim({ id: "T2", value: "1", period: null }),
      testClaim({ id: "T3", value: "10", kind: "target", period: "2023" }),
    ]);
    expect(found).toMatchObject({ alone: 1, undated: 1 });
    expect(found.groups.flatMap(({ claims }) => claims)).toHaveLength(4);
  });

  test("names no contradiction of a period that was not over: a portfolio grows", () => {
    const portfolio = { kind: "portfolio", subject: "joint_projects_value", period: "2025" } as const;
    const before = testClaim({ id: "C113", comparator: ">", value: "8", saidOn: "2025-11-14", ...portfolio });
    const after = testClaim({ id: "C116", value: "1.7", saidOn: "2025-11-15", ...portfolio });
    expect(claimGroups([before, after]).groups[0]?.contradictions).toEqual([]);
    const sameDay = claimGroups([before, { ...after, saidOn: "2025-11-14" }]).groups[0];
    expect(ids(sameDay?.contradictions ?? [])).toEqual(["C113 C116"]);
  });

  test("never holds a forecast against what was said afterwards", () => {
    const forecast = testClaim({ id: "T1", kind: "forecast", value: "9", saidOn: "2024-10-22" });
    expect(claimGroups([forecast, ...of2023]).groups[0]?.contradictions.flat()).not.toContain(forecast);
  });

  test("takes two texts of the same days, and turnover from either side, for one; exports from either side for two", () => {
    const quarter = testClaim({ id: "T1", value: "1", period: "2025-Q1" });
    const span = testClaim({ id: "T2", value: "1", period: "2025-01/2025-03", refArea: "UZB", counterpartArea: "KAZ" });
    expect(claimGroups([quarter, span]).groups).toHaveLength(1);
    const flow = { subject: "exports" };
    expect(
      claimGroups([
        { ...quarter, ...flow },
        { ...span, ...flow },
      ]),
    ).toMatchObject({ groups: [], alone: 2 });
  });

  test("gives percentages a spread in points without a percentage of their own, and different scales one scale", () => {
    const growth = [testGrowth({ id: "T1", value: "30" }), testGrowth({ id: "T2", value: "8.6" })];
    expect(claimGroups(growth).groups[0]?.spread).toMatchObject({ difference: "21.4", percent: null });
    const scales = [testClaim({ id: "T1", value: "0.5" }), testClaim({ id: "T2", value: "450", unitMultiplier: 6 })];
    expect(claimGroups(scales).groups[0]?.spread).toMatchObject({ unitMultiplier: 6, lowest: "450", difference: "50" });
  });
});

describe("officialsOf", () => {
  const check = (reporter: string, more: Partial<ClaimCheck> = {}): ClaimCheck => ({
    ordinal: 1,
    reporter,
    datasetCode: "office",
    datasetAbbreviation: "O",
    measure: "trade_turnover",
    seriesKeys: [],
    indicatorCodes: [],
    operation: "level",
    mismatch: null,
    note: null,
    atClaim: { verdict: "no_official_value", official: null, difference: null },
    latest: {
      verdict: "consistent",
      official: { value: "4417919", unit: "USD", unitMultiplier: 3, period: "2023", vintage: "2025-01-01" },
      difference: null,
    },
    ...more,
  });

  test("gives each reporter's figure once, without what counts something else or has no figure", () => {
    const none = { verdict: "no_official_value", official: null, difference: null } as const;
    const found = officialsOf([
      { checks: [check("KAZ"), check("UZB")] },
      { checks: [check("KAZ"), check("UZB", { datasetCode: "imf", latest: none })] },
      { checks: [check("RUS", { mismatch: "scope" })] },
    ]);
    expect(found.map(({ reporter, official }) => [reporter, official.value])).toEqual([
      ["KAZ", "4417919"],
      ["UZB", "4417919"],
    ]);
  });
});
