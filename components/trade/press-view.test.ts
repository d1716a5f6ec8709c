import { describe, expect, test } from "vitest";
import { figureFacts, figuresOfFlow, figuresWithin, pressColumns, pressRows } from "@/components/trade/press-view";
import { KAZ_UZB } from "@/components/trade/test-flows";
import type { ReportedFigure } from "@/lib/domain/reported-figure";
import { testWords } from "@/lib/i18n/test-words";

const words = testWords("en");

// As shipped, but for the addresses.
const BOUND: ReportedFigure = {
  id: "fig-import",
  measure: "trade_import",
  refArea: "UZB",
  counterpartArea: "KAZ",
  period: "2025-01/2025-08",
  periodStart: "2025-01-01",
  periodEnd: "2025-08-31",
  comparator: ">",
  value: "2100",
  unit: "USD",
  unitMultiplier: 6,
  kind: "press",
  publishedOn: null,
  attribution: "National Statistics Committee of Uzbekistan via Kazinform",
  sourceUrl: "https://example.org/report",
  publisher: "Kazinform",
  note: null,
};
const SHARE: ReportedFigure = {
  ...BOUND,
  id: "fig-share",
  measure: "trade_turnover_share",
  unit: "PC",
  unitMultiplier: 0,
};
const TURNOVER: ReportedFigure = {
  ...BOUND,
  id: "fig-turnover",
  measure: "trade_turnover",
  period: "2024",
  periodStart: "2024-01-01",
  periodEnd: "2024-12-31",
  sourceUrl: "excerpt without address",
};

describe("figures of reports", () => {
  test("belong to the direction that they speak of", () => {
    const all = [BOUND, TURNOVER];
    expect(figuresOfFlow(all, "KAZ", "UZB")).toEqual([BOUND]);
    expect(figuresOfFlow(all, "UZB", "KAZ")).toEqual([]);
  });

  test("are shown when their period lies wholly within the range", () => {
    expect(figuresWithin([BOUND, TURNOVER], { from: "2025-01-01", to: null })).toEqual([BOUND]);
    expect(figuresWithin([BOUND], { from: null, to: "2025-07-31" })).toEqual([]);
  });

  test("are drawn hollow over their months, a bound as a bound, and no percentage on an axis of money", () => {
    expect(figureFacts([BOUND, SHARE], KAZ_UZB)).toEqual([
      { id: "fig-import", period: "2025-01/2025-08", value: 2100, side: "b", comparator: ">", hollow: true },
    ]);
  });

  test("tell their figure as stated, who said it and where; a source without address is no link", () => {
    const [row, other] = pressRows([BOUND, TURNOVER], words);
    expect(row?.cells).toMatchObject({
      period: { text: "Jan–Aug 2025" },
      figure: { text: "over 2,100 million US$", value: "2100" },
      attribution: { text: "National Statistics Committee of Uzbekistan via Kazinform" },
      kind: { text: "press report" },
      publishedOn: { missing: "not stated by the source" },
      source: { text: "Kazinform", href: "https://example.org/report", external: true },
    });
    expect(other?.cells.source?.href).toBeUndefined();
    expect(Object.keys(row?.cells ?? {}).sort()).toEqual(
      pressColumns(words)
        .map(({ id }) => id)
        .sort(),
    );
  });
});
