import { describe, expect, it } from "vitest";
import { testIndicator, testSeries } from "@/components/explorer/test-explorer";
import { type FrameOrNothing, type WindowFrame, windowFrames } from "@/components/meeting/window-view";
import { GROWTH_INDICATOR } from "@/lib/domain/indicator";
import { INFLATION_INDICATOR, type MeetingWindow, windowAround } from "@/lib/domain/meeting-window";
import { makePair } from "@/lib/domain/pair";
import type { SeriesWithValues } from "@/lib/domain/series";
import { testWords } from "@/lib/i18n/test-words";

const pair = makePair("KAZ", "UZB") ?? { slug: "", a: "", b: "" };
const growth = testIndicator(GROWTH_INDICATOR, { measure: "gdp_growth", topic: "growth", unit: "PC" });
const prices = testIndicator(INFLATION_INDICATOR, { measure: "inflation", topic: "prices", unit: "PC" });
const sold = testIndicator("SOLD", { measure: "trade_export", topic: "trade", unitMultiplier: 6, bilateral: true });
const WINDOW = windowAround({ startDate: "2025-03-29", endDate: null, datePrecision: "day" });

const isFrame = (each: FrameOrNothing): each is WindowFrame => !("missing" in each);

function frames(own: SeriesWithValues[], trade: SeriesWithValues[] = [], asOf: string | null = null) {
  const window: MeetingWindow = WINDOW ?? { from: "", to: "", at: Number.NaN };
  return windowFrames({ own, trade }, { pair, window, words: testWords("en", { asOf }) });
}

// Values made up; only their years matter.
const YEARS = { "2022": "1", "2023": "2", "2024": "3", "2027": "4", "2028": "5" };

describe("the years around a meeting", () => {
  it("hold the values whose years lie within them, of both countries, and the file holds as many", () => {
    const [shown] = frames([testSeries(growth, "KAZ", YEARS), testSeries(growth, "UZB", { "2023": "2.5" })]).filter(
      isFrame,
    );
    expect(shown?.title).toBe("GDP growth");
    expect(shown?.plots[0]?.series.map(({ points }) => points.map(({ period }) => period))).toEqual([
      ["2023", "2024", "2027"],
      ["2023"],
    ]);
    expect(shown?.file).toEqual({
      href: `/api/v1/observations.csv?pair=kaz-uzb&indicator=${GROWTH_INDICATOR}&from=2023&to=2027`,
      count: 4,
    });
  });

  it("name what the record holds nothing of, a series of gaps among it", () => {
    const found = frames([testSeries(prices, "KAZ", { "2024": null }), testSeries(growth, "KAZ", { "2024": "3" })]);
    expect(found.map((each) => ("missing" in each ? each.missing : each.id))).toEqual([
      "window-gdp-growth",
      "Inflation",
      "Trade by reporter",
    ]);
  });

  it("show trade in both directions, each reporter's own count, and no turnover", () => {
    const between = (
      refArea: string,
      counterpartArea: string,
      measure: "trade_export" | "trade_import" | "trade_turnover",
    ) =>
      testSeries(
        sold,
        refArea,
        { "2024": "10", "2025-01/2025-03": "3" },
        { counterpartArea, measure, key: `${refArea} ${measure}` },
      );
    const trade = [
      between("KAZ", "UZB", "trade_export"),
      between("UZB", "KAZ", "trade_import"),
      between("UZB", "KAZ", "trade_export"),
      between("UZB", "KAZ", "trade_turnover"),
    ];
    const [shown] = frames([], trade).filter(isFrame);
    expect(shown?.plots.map(({ id, series }) => [id, series.map((each) => each.id)])).toEqual([
      ["kaz-uzb", ["KAZ trade_export", "UZB trade_import"]],
      ["uzb-kaz", ["UZB trade_export"]],
    ]);
    expect(shown?.columns.map(({ id }) => id)).toEqual(["KAZ trade_export", "UZB trade_import", "UZB trade_export"]);
    expect(shown?.file.count).toBe(6);
  });

  it("keep the day of the view in the file", () => {
    const [shown] = frames([testSeries(growth, "KAZ", YEARS)], [], "2025-03-29").filter(isFrame);
    expect(shown?.file.href).toContain("asof=2025-03-29");
  });
});
