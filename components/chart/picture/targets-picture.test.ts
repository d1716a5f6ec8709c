import { describe, expect, it } from "vitest";
import { drawTargetMarks } from "@/components/chart/picture/draw-targets";
import { PICTURE_COLOURS } from "@/components/chart/picture/picture-colours";
import { targetsPicture } from "@/components/chart/picture/targets-picture";
import { tagsOf, textsBeyond, writePicture } from "@/components/chart/picture/test-picture";
import type { TargetMark } from "@/components/target/target-marks";
import { targetRecord } from "@/components/target/target-view";
import type { ClaimRow } from "@/lib/domain/claim-row";
import { makePair } from "@/lib/domain/pair";
import { dayToEpoch } from "@/lib/domain/period";
import { testWords } from "@/lib/i18n/test-words";
import { chartView } from "@/lib/params/chart-query";
import { targetLines } from "@/lib/stats/target-path";
import { testClaim } from "@/lib/stats/test-claims";
import { tradeCount } from "@/lib/stats/test-trade";

const pair = makePair("KAZ", "UZB") ?? { slug: "", a: "", b: "" };
const TODAY = "2025-11-24";

const target = (claim: Pick<ClaimRow, "id" | "saidOn" | "value" | "targetPeriod" | "comparator">) =>
  testClaim({ kind: "target", subject: "trade_turnover_target", period: null, ...claim });

// Made up, in the style of the shipped ones.
const CLAIMS = [
  target({ id: "T1", saidOn: "2017-09-16", value: "5", targetPeriod: "2020", comparator: "=" }),
  target({ id: "T2", saidOn: "2018-03-15", value: "6", targetPeriod: null, comparator: "=" }),
  target({ id: "T3", saidOn: "2025-03-01", value: "10", targetPeriod: "2030", comparator: ">=" }),
];
const SERIES = [
  tradeCount({
    measure: "trade_turnover",
    refArea: "KAZ",
    counterpartArea: "UZB",
    datasetCode: "bns",
    unitMultiplier: 6,
    values: { "2019": "3000", "2020": "2900", "2024": "4000" },
  }),
];

function draw(locale: "en" | "de" = "en", claims = CLAIMS) {
  const [line] = targetLines(claims);
  if (!line) throw new Error("no target");
  const view = chartView("targets", { pair, asof: null }, locale);
  const frame = { view, words: testWords(locale), origin: "http://site.invalid" };
  return writePicture(targetsPicture(targetRecord(line, SERIES, pair, TODAY), TODAY, frame));
}

describe("the picture of targets", () => {
  const svg = draw();

  it("has every target: a rule to its year with the day it was named, an arrow for a bound, a dot without a year", () => {
    expect(svg.match(/data-target=/g)).toHaveLength(3);
    const day = (id: string) => new RegExp(`<g data-target="${id}">.*?<text[^>]*>([^<]*)</text></g>`).exec(svg)?.[1];
    expect(day("T1")).toBe("16 Sept 2017");
    expect(day("T3")).toBe("1 Mar 2025");
    expect(svg).toMatch(/<g data-target="T2"><circle[^>]*fill="#fbfaf7"[^>]*\/><\/g>/);
    // The bound's arrow stands before its square; it is also in the legend.
    expect(svg.match(/data-comparator="&gt;="><path[^>]*\/><rect/g)).toHaveLength(2);
  });

  it("puts them where their values and years are: half of ten billion halfway up, 2030 to the right of 2020", () => {
    const rule = (id: string) => {
      const [, x, y, to] =
        new RegExp(`<g data-target="${id}"><path d="M([\\d.]+) ([\\d.]+)H([\\d.]+)"`).exec(svg) ?? [];
      return { from: Number(x), y: Number(y), to: Number(to) };
    };
    const [five, ten] = [rule("T1"), rule("T3")];
    // The axis ends at 10.8 billion and 4 % more, 11.232, and is 300 px high: five billion are 133.55 px.
    expect(five.y - ten.y).toBeCloseTo(133.55, 1);
    // 2 July 2020 to 2 July 2030 are 3652 days of the 14 years (5113 days) from 2017 on.
    const axis = tagsOf(svg, "path").find(({ attributes }) => attributes.stroke === "#83898f")?.attributes.d ?? "";
    const [, left, right] = /M([\d.]+) [\d.]+H([\d.]+)/.exec(axis) ?? [];
    expect((ten.to - five.to) / (Number(right) - Number(left))).toBeCloseTo(3652 / 5113, 3);
    expect(ten.from).toBeLessThan(ten.to);
  });

  it("leads dotted to the target that can still be reached, from the count in its colour", () => {
    const [path, ...more] = tagsOf(svg, "path").filter(({ attributes }) => attributes["data-required"]);
    expect(more).toEqual([]);
    expect(path?.attributes).toMatchObject({ stroke: "#0068a8", "stroke-dasharray": "0.1 5" });
    // From 2024 to 2030 a place each year.
    expect(path?.attributes.d?.split("L")).toHaveLength(7);
    expect(svg.match(/data-line/g)).toHaveLength(1);
  });

  it("says what its signs mean, whence the counts are, and where its page is", () => {
    const said = tagsOf(svg, "text").map(({ inside }) => inside);
    for (const sign of ["growth that is still required", "target as an upper or lower bound"])
      expect(said).toContain(sign);
    expect(said.join(" ")).toContain("http://site.invalid/pairs/kaz-uzb/targets#targets");
    expect(said.join(" ")).toContain("target without a year, on the day on which it was first named");
    expect(said.some((text) => text.startsWith("Source: "))).toBe(true);
  });

  it("keeps its labels within itself, in both languages", () => {
    for (const locale of ["en", "de"] as const) expect(textsBeyond(draw(locale))).toEqual([]);
    expect(
      textsBeyond('<svg><text x="950" y="1" font-size="12" font-family="Inter">16 Sept 2017</text></svg>'),
    ).toEqual(["16 Sept 2017"]);
  });

  it("moves the day of a target to the right where it would leave the plot, and up where it would meet another", () => {
    const [start, end] = [dayToEpoch("2017-01-01"), dayToEpoch("2037-01-01")];
    const mark = (id: string, due: string): TargetMark => {
      return { id, value: 5, comparator: "=", due: dayToEpoch(due), said: start, label: "1 January 2017" };
    };
    const look = {
      domain: [start, end] as const,
      scale: { min: 0, max: 10, ticks: [0, 10], decimals: 0 },
      locale: "en",
      colours: PICTURE_COLOURS.light,
    };
    const marks = [mark("first", "2017-03-01"), mark("near", "2018-06-01"), mark("far", "2030-06-01")];
    const drawn = drawTargetMarks(marks)({ left: 60, right: 700, top: 0, height: 300 }, look);
    const labels = drawn.map(({ svg }) => tagsOf(svg, "text")[0]?.attributes);
    // Halfway up, 12 px above; a row is 14 px.
    expect(labels.map((each) => each?.y)).toEqual(["138", "124", "138"]);
    expect(labels.slice(0, 2).map((each) => each?.x)).toEqual(["60", "60"]);
  });

  it("has no targets in another unit than that of the counts", () => {
    const [line] = targetLines(CLAIMS.map((each) => ({ ...each, unit: "PC" as const })));
    expect(line && targetRecord(line, SERIES, pair, TODAY).counts).toEqual([]);
  });
});
