import { expect, it } from "vitest";
import { choosePeriod, chooseSeries } from "@/components/revision/choose-shown";
import type { SeriesCoverage } from "@/lib/domain/indicator-page";
import { makePair } from "@/lib/domain/pair";
import { seriesRevisions } from "@/lib/stats/series-revisions";

function series(refArea: string, counterpartArea: string | null = null): SeriesCoverage {
  return {
    key: `${refArea}-${counterpartArea}`,
    refArea,
    counterpartArea,
    freq: "A",
    attribution: {
      datasetCode: "test",
      publisher: "",
      title: "",
      abbreviation: "",
      licence: "",
      licenceUrl: null,
      url: "",
    },
    count: 0,
    firstPeriod: null,
    lastPeriod: null,
    newestVintage: null,
    vintages: 0,
  };
}
const pair = makePair("KAZ", "UZB");

it("the series asked for is shown, else the first of the pair, else the first", () => {
  const all = [series("AZE"), series("KAZ"), series("UZB")];
  expect(chooseSeries(all, { series: "UZB-null", pair })?.refArea).toBe("UZB");
  expect(chooseSeries(all, { series: "none", pair })?.refArea).toBe("KAZ");
  expect(chooseSeries(all, { series: null, pair: null })?.refArea).toBe("AZE");
  expect(chooseSeries([], { series: null, pair })).toBeUndefined();
});

it("a flow belongs to the pair only when both ends do", () => {
  const all = [series("KAZ", "RUS"), series("UZB", "KAZ")];
  expect(chooseSeries(all, { series: null, pair })?.refArea).toBe("UZB");
});

it("the period asked for is shown, else the newest revised, else the newest with several releases, else the newest", () => {
  const say = (period: string, vintage: string, value: string) => ({ period, vintage, value });
  const single = [say("2020", "2024-01-01", "1"), say("2021", "2024-01-01", "1")];
  const repeated = [...single, say("2020", "2025-01-01", "1")];
  const revised = [...repeated, say("2019", "2024-01-01", "1"), say("2019", "2025-01-01", "2")];
  const choose = (rows: typeof single, asked: string | null) =>
    choosePeriod(seriesRevisions([...rows].sort((a, b) => a.period.localeCompare(b.period))), asked);
  expect(choose(revised, "2021")).toBe("2021");
  expect(choose(revised, "1800")).toBe("2019");
  expect(choose(repeated, null)).toBe("2020");
  expect(choose(single, null)).toBe("2021");
  expect(choose([], "2021")).toBeNull();
});
