import { describe, expect, it } from "vitest";
import { countAsked } from "@/components/cadence/count-asked";
import { cadencePicture } from "@/components/chart/picture/cadence-picture";
import { tagsOf, textsBeyond, writePicture } from "@/components/chart/picture/test-picture";
import type { CountedMeeting } from "@/lib/domain/cadence";
import { makePair } from "@/lib/domain/pair";
import { testWords } from "@/lib/i18n/test-words";
import { cadenceChart } from "@/lib/params/cadence-chart";
import { cadenceQuery } from "@/lib/params/cadence-query";
import { testCoverage, testMeeting } from "@/lib/stats/test-meetings";

const pair = makePair("KAZ", "UZB") ?? { slug: "", a: "", b: "" };
const coverage = testCoverage("2020-01-01", "2022-06-30");
// Of heads of state three in 2020 and one in 2022, of ministers one in 2020; in 2021 none.
const meetings: CountedMeeting[] = [
  testMeeting("2020-03-01"),
  testMeeting("2020-05-01"),
  testMeeting("2020-07-01"),
  testMeeting("2020-08-01", { slug: "minister", level: "minister" }),
  testMeeting("2022-02-01"),
  testMeeting("2022-03-01", { slug: "call", form: "phone_call" }),
];

function draw(search: string, { locale = "en" as "en" | "de", of = meetings } = {}) {
  const { query } = cadenceQuery.parse(new URLSearchParams(search), { fixed: { pair } });
  const record = { meetings: of, coverage };
  const counted = { query, ...countAsked(record, pair, query), coverage, day: "2022-06-30" };
  const view = cadenceChart(query, pair, locale);
  return cadencePicture(counted, { view, words: testWords(locale), origin: "http://site.invalid" });
}

function barsOf(svg: string) {
  const bars = tagsOf(svg, "rect").filter(({ attributes }) => attributes["data-bar"] !== undefined);
  return bars.map(({ attributes: { "data-bar": bar, x, y, width, height } }) => {
    return { bar, x: Number(x), y: Number(y), width: Number(width), height: Number(height) };
  });
}

const heightsOf = (svg: string) => barsOf(svg).map(({ bar, height }) => [bar, Math.round(height * 10) / 10]);

describe("the picture of a count of meetings", () => {
  it("has bars as high as what was counted, stacked from zero", () => {
    const svg = writePicture(draw(""));
    // The axis ends 4 % above the four meetings of 2020 and is 300 px high: 3, 1 and 1 of 4.16.
    expect(heightsOf(svg)).toEqual([
      ["2020 state", 216.3],
      ["2020 minister", 72.1],
      ["2022 state", 72.1],
    ]);
    const [state, minister, last] = barsOf(svg);
    if (!state || !minister || !last) throw new Error("three bars");
    const zero = tagsOf(svg, "path").find(({ attributes }) => attributes.stroke === "#83898f")?.attributes.d ?? "";
    expect(zero).toContain(` ${state.y + state.height}H`);
    expect(last.y + last.height).toBeCloseTo(state.y + state.height, 1);
    expect(minister.y + minister.height).toBeCloseTo(state.y, 1);
    expect(minister.x).toBe(state.x);
    // 2020 has 366 days of 1096.
    expect(state.width / last.width).toBeCloseTo(366 / 365, 2);
  });

  it("weighs as its address says", () => {
    const svg = writePicture(draw("weight=weighted&w_visit=2.5&w_minister=0.5"));
    // 7.5 points and 1.25 in 2020, 2.5 in 2022: of 8.75 and 4 %.
    expect(heightsOf(svg)).toEqual([
      ["2020 state", 247.3],
      ["2020 minister", 41.2],
      ["2022 state", 82.4],
    ]);
    expect(svg.replaceAll("&amp;", "&")).toContain("cadence?weight=weighted&w_visit=2.5&w_minister=0.5#cadence");
  });

  it("has the line of all with its last count, the levels' signs, its source and how far the record reaches", () => {
    const svg = writePicture(draw(""));
    const said = tagsOf(svg, "text").map(({ inside }) => inside);
    expect(svg.match(/data-line="cadence"/g)).toHaveLength(1);
    for (const text of ["Meetings in person", "Heads of state", "Ministers"]) expect(said).toContain(text);
    expect(said.join(" ")).toContain("computed from the record of meetings as it stands up to 30 Jun 2022");
    expect(said.join(" ")).toContain("Hollow points: the record of meetings does not cover the whole period.");
    expect(svg).toContain("Calls are counted apart: 1 call.");
  });

  it.each(["", "freq=M", "freq=Q&weight=weighted&from=2020&to=2021"])("keeps all within itself: %s", (search) => {
    for (const locale of ["en", "de"] as const) {
      const svg = writePicture(draw(search, { locale }));
      expect(textsBeyond(svg)).toEqual([]);
      const bars = barsOf(svg);
      expect(bars.length).toBeGreaterThan(0);
      expect(bars.every(({ x, width, height }) => x >= 0 && x + width <= 960 && height > 0)).toBe(true);
    }
  });

  it("is not there for a time without a period of the record", () => {
    expect(draw("from=1990&to=1991")).toBeNull();
  });
});
