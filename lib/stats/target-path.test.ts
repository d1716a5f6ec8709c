import { describe, expect, test } from "vitest";
import { isMoved, targetLines, targetsOf } from "@/lib/stats/target-path";
import { testClaim } from "@/lib/stats/test-claims";

function target(id: string, saidOn: string, value: string, targetPeriod: string | null = null, more = {}) {
  const subject = "trade_turnover_target";
  return testClaim({ id, saidOn, value, targetPeriod, period: null, kind: "target", subject, ...more });
}

// Targets of Kazakhstan and Uzbekistan from the shipped data set, under their own numbers.
const REAL = [
  target("C015", "2017-03-22", "5"),
  target("C018", "2017-09-16", "5", "2020"),
  target("C023", "2017-11-24", "5", "2020"),
  target("C026", "2018-03-15", "5"),
  target("C030", "2018-07-06", "3", "2018"),
  target("C033", "2019-04-14", "5"),
  target("C045", "2021-11-26", "5", "2022"),
  target("C046", "2021-11-26", "10", "2026"),
  target("C048", "2021-12-06", "3"),
  target("C049", "2021-12-06", "10"),
  target("C050", "2021-12-06", "10", "2026"),
  target("C051", "2021-12-30", "5"),
  target("C052", "2021-12-30", "10"),
  target("C098", "2025-03-01", "10", "2030"),
  target("C100", "2025-03-20", "10", null, { comparator: "<=" }),
  target("C110", "2025-11-14", "10", "2030"),
];

describe("targetLines", () => {
  const [line] = targetLines(REAL);
  const moves = line?.restatements.map(({ claim, value, year, formerYear }) =>
    [claim.id, value, year, formerYear ?? ""].join(" ").trim(),
  );

  test("follows 5 bn by 2020, 5 by 2022, 10 by 2026 and 10 by 2030 through their statements", () => {
    expect(moves).toEqual([
      "C015 first none",
      "C018 kept named",
      "C023 kept kept",
      "C026 kept dropped 2020",
      "C030 lowered named",
      "C033 raised none",
      "C045 step later 2020",
      "C046 raised named",
      "C048 step dropped 2018",
      "C049 kept dropped 2026",
      "C050 kept kept",
      "C051 step dropped 2022",
      "C052 kept none",
      "C098 kept later 2026",
      "C100 kept dropped 2030",
      "C110 kept kept",
    ]);
  });

  test("takes another value, another year and a dropped year for moved, a step and a first year not", () => {
    expect(line?.restatements.filter(isMoved).map(({ claim }) => claim.id)).toEqual([
      "C026",
      "C030",
      "C033",
      "C045",
      "C046",
      "C048",
      "C049",
      "C051",
      "C098",
      "C100",
    ]);
  });

  test("gives every value with every year once, the one that was named last first", () => {
    const found = line ? targetsOf(line) : [];
    expect(found.map(({ claims, targetPeriod }) => [claims[0].value, targetPeriod, claims.length])).toEqual([
      ["10", "2030", 2],
      ["10", null, 3],
      ["5", null, 4],
      ["10", "2026", 2],
      ["3", null, 1],
      ["5", "2022", 1],
      ["3", "2018", 1],
      ["5", "2020", 2],
    ]);
  });

  test("finds 15, then 10, then 15 billion for Kazakhstan and Türkiye lowered and raised again", () => {
    const pair = { subject: "trade_turnover", refArea: "KAZ", counterpartArea: "TUR" };
    const [other] = targetLines([
      target("P068", "2017-09-09", "5", null, pair),
      target("P073", "2022-05-10", "10", null, pair),
      target("P077", "2024-11-12", "15", null, pair),
      target("P078", "2025-07-28", "10", null, pair),
      target("P084", "2025-07-29", "15", null, pair),
    ]);
    expect(other?.restatements.map(({ value }) => value)).toEqual(["first", "raised", "raised", "lowered", "raised"]);
  });

  test("takes an earlier year for earlier, and compares across scales", () => {
    const [other] = targetLines([
      target("T1", "2020-01-01", "10", "2030"),
      target("T2", "2021-01-01", "10000", "2028", { unitMultiplier: 6 }),
    ]);
    expect(other?.restatements.at(-1)).toMatchObject({ value: "kept", year: "earlier", formerYear: "2030" });
  });

  test("keeps quantities, pairs and units apart, the most often named first, and takes targets only", () => {
    const found = targetLines([
      target("T1", "2020-01-01", "1", null, { subject: "joint_projects_value_target" }),
      target("T2", "2020-01-01", "1", null, { counterpartArea: "TJK" }),
      target("T3", "2020-01-01", "1", null, { subject: "trade_turnover" }),
      target("T4", "2020-01-02", "1", null, { refArea: "UZB", counterpartArea: "KAZ" }),
      target("T5", "2020-01-02", "1", null, { kind: "forecast" }),
    ]);
    expect(found.map(({ quantity, restatements }) => [quantity, restatements.length])).toEqual([
      ["trade_turnover", 2],
      ["joint_projects_value", 1],
      ["trade_turnover", 1],
    ]);
  });
});
