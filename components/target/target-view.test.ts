import { describe, expect, test } from "vitest";
import { standingRows } from "@/components/target/standing-rows";
import { requiredPaths, targetDomain, targetMarks, targetRecord, targetSeries } from "@/components/target/target-view";
import { targetSummary, targetTitle } from "@/components/target/target-words";
import type { Pair } from "@/lib/domain/pair";
import { dayToEpoch } from "@/lib/domain/period";
import { testWords } from "@/lib/i18n/test-words";
import { targetLines } from "@/lib/stats/target-path";
import { testClaim } from "@/lib/stats/test-claims";
import { type CountValues, tradeCount } from "@/lib/stats/test-trade";

const PAIR: Pair = { slug: "kaz-uzb", a: "KAZ", b: "UZB" };
const TODAY = "2025-11-24";
const [en, de] = [testWords("en"), testWords("de")];

// Targets of the shipped data set under their own numbers; the counts are test values in million US$.
const CLAIMS = [
  { id: "C018", saidOn: "2017-09-16", value: "5", targetPeriod: "2020" },
  { id: "C026", saidOn: "2018-03-15", value: "5", targetPeriod: null },
  { id: "C098", saidOn: "2025-03-01", value: "10", targetPeriod: "2030" },
].map((each) => testClaim({ kind: "target", subject: "trade_turnover_target", period: null, ...each }));

function turnover(refArea: string, datasetCode: string, values: CountValues) {
  const counterpartArea = refArea === "KAZ" ? "UZB" : "KAZ";
  return tradeCount({ measure: "trade_turnover", refArea, counterpartArea, datasetCode, unitMultiplier: 6, values });
}

const SERIES = [
  turnover("KAZ", "bns", { "2010": "1500", "2019": "3000", "2020": "2900", "2024": "4000" }),
  turnover("KAZ", "imf", { "2019": "3100", "2020": "5000" }),
  turnover("UZB", "siat", { "2020": "3000", "2023": "4400" }),
];

function recordOf(series = SERIES, today = TODAY) {
  const [line] = targetLines(CLAIMS);
  if (!line) throw new Error("no target");
  return targetRecord(line, series, PAIR, today);
}

describe("the record of targets", () => {
  test("judges each target by each count and tells growth from a reporter's newest only", () => {
    const { targets } = recordOf();
    expect(
      targets.map(({ target, standings }) => [
        target.claims[0].id,
        ...standings.map((each) => ("reason" in each ? each.reason : each.state)),
      ]),
    ).toEqual([
      ["C098", "open", "newer_count", "open"],
      ["C026", "undated", "reached", "undated"],
      ["C018", "missed", "reached", "missed"],
    ]);
  });

  test("begins its path five years before the first target", () => {
    const [office] = recordOf().counts;
    expect(office?.values.map(({ period }) => period)).toEqual(["2019", "2020", "2024"]);
    expect(targetDomain(recordOf())).toEqual([dayToEpoch("2017-01-01"), dayToEpoch("2031-01-01")]);
  });

  test("has no counts for another quantity or between others", () => {
    const [line] = targetLines(CLAIMS.map((each) => ({ ...each, subject: "joint_projects_value" })));
    expect(line && targetRecord(line, SERIES, PAIR, TODAY).counts).toEqual([]);
    const [others] = targetLines(CLAIMS.map((each) => ({ ...each, counterpartArea: "TJK" })));
    expect(others && targetRecord(others, SERIES, PAIR, TODAY).counts).toEqual([]);
  });
});

describe("the drawing of targets", () => {
  test("has a rule to the middle of a named year and a dot where none was named, in million US$", () => {
    const marks = targetMarks(recordOf(), en);
    expect(marks.map(({ id, value, due }) => [id, value, due])).toEqual([
      ["C098", 10_000, dayToEpoch("2030-07-02") + 43_200_000],
      ["C026", 5000, null],
      ["C018", 5000, dayToEpoch("2020-07-02")],
    ]);
    expect(targetSeries(recordOf(), PAIR, en)[0]).toMatchObject({ power: 0, unit: "m US$", side: "a" });
  });

  test("leads each count that can still reach a target there, year by year", () => {
    const paths = requiredPaths(recordOf(), PAIR);
    expect(paths.map(({ id, side, points }) => [id, side, points.length])).toEqual([
      ["C098 bns:trade_turnover:KAZ", "a", 7],
      ["C098 siat:trade_turnover:UZB", "b", 8],
    ]);
    const [first] = paths;
    expect(first?.points[0]?.y).toBe(4000);
    expect(first?.points.at(-1)?.y).toBeCloseTo(10_000, 6);
  });
});

describe("the words of targets", () => {
  test("say first what growth the open target takes, by each count", () => {
    // (10 / 4) ^ (1 / 6) = 1.16499; (10 / 4.4) ^ (1 / 7) = 1.12444
    expect(targetTitle(recordOf(), en)).toBe(
      "To reach 10 billion US$ by 2030, trade has to grow by 12.4 to 16.5 % a year, by whose count",
    );
    expect(targetTitle(recordOf(SERIES.slice(0, 1)), de)).toBe(
      "Für 10 Milliarden US-Dollar bis 2030 muss der Handel um 16,5 % im Jahr wachsen",
    );
  });

  test("name the target alone when it cannot be reached any more", () => {
    expect(targetTitle(recordOf(SERIES, "2031-01-01"), en)).toBe("The target named last: 10 billion US$ by 2030");
    expect(targetSummary(recordOf(SERIES, "2031-01-01"), "2031-01-01", en)).not.toContain("days are left");
  });

  test("count statements, moves and days", () => {
    const summary = targetSummary(recordOf(), TODAY, en);
    expect(summary).toContain("Targets were named 3 times, first on 16 Sept 2017; the goalposts were moved 2 times.");
    expect(summary).toContain("1,863 days are left.");
    expect(summary).toContain("KAZ (BNS) counts 4.00 billion US$ in 2024 and needs 16.5 % a year.");
  });

  test("say of every target how it stands and why something is missing", () => {
    const rows = standingRows(recordOf(), TODAY, en);
    expect(rows.map(({ cells }) => cells.target?.text)).toEqual([
      "10 billion US$ by 2030",
      "5 billion US$, no year named",
      "5 billion US$ by 2020",
    ]);
    const [open, undated, over] = rows.map(({ cells }) => cells);
    expect(open?.["bns:trade_turnover:KAZ"]).toEqual({
      text: "16.5 % a year",
      sub: "in 6 years, from 4.00 billion US$ (2024)",
    });
    expect(open?.left).toEqual({ text: "1,863", value: "1863" });
    expect(undated?.left?.missing).toBe("no year named");
    expect(undated?.["siat:trade_turnover:UZB"]).toEqual({ text: "not reached yet", sub: "4.40 billion US$ in 2023" });
    expect(over?.left?.missing).toBe("the year is over");
    expect(over?.["bns:trade_turnover:KAZ"]).toMatchObject({ text: "missed", sub: "2.90 billion US$ in 2020" });
  });
});
