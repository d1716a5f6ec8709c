import { describe, expect, test } from "vitest";
import type { Measure } from "@/lib/domain/indicator";
import { makePair, type Pair } from "@/lib/domain/pair";
import type { SeriesWithValues } from "@/lib/domain/series";
import { countedGaps, mirrorCounts, newestGap, tradeFlows } from "@/lib/stats/mirror";
import { type CountValues, tradeCount } from "@/lib/stats/test-trade";

function pairOf(first: string, second: string): Pair {
  const pair = makePair(first, second);
  if (!pair) throw new Error("no pair");
  return pair;
}

const PAIR = pairOf("KAZ", "UZB");

function count(measure: Measure, refArea: string, datasetCode: string, values: CountValues): SeriesWithValues {
  const unitMultiplier = datasetCode === "imf-dots" ? 6 : 3;
  return tradeCount({
    measure,
    refArea,
    counterpartArea: refArea === "KAZ" ? "UZB" : "KAZ",
    datasetCode,
    unitMultiplier,
    values,
  });
}

// Digits of the shipped data.
const BNS = count("trade_export", "KAZ", "kz-bns-trade", {
  "2022": "3635821.70289",
  "2023": "3129992.90657",
  "2024": "2826582.60922",
});
const SIAT = count("trade_import", "UZB", "uz-siat-trade", {
  "2021": "2742180.05",
  "2022": "3243509.06",
  "2023": "3068544.9",
});
const IMF_SOLD = count("trade_export", "KAZ", "imf-dots", { "1999": "66.39999999999998", "2018": "1637.539849" });
const IMF_BOUGHT = count("trade_import", "UZB", "imf-dots", { "1999": ["73.04", "E"], "2018": "1543.659501" });

const flowOf = (...series: SeriesWithValues[]) => tradeFlows(series, PAIR)[0];
const gapsOf = (...series: SeriesWithValues[]) =>
  mirrorCounts(flowOf(...series)).map(({ rows }) => Object.fromEntries(rows.map(({ period, gap }) => [period, gap])));

describe("tradeFlows", () => {
  test("puts the seller's exports and the buyer's imports of the same goods together", () => {
    const sold = count("trade_export", "UZB", "uz-siat-trade", { "2022": "1407547.5" });
    const [there, back] = tradeFlows([BNS, SIAT, sold], PAIR);
    expect(there).toMatchObject({ from: "KAZ", to: "UZB", exports: [BNS], imports: [SIAT] });
    expect(back).toMatchObject({ from: "UZB", to: "KAZ", exports: [sold], imports: [] });
  });
});

describe("mirrorCounts", () => {
  test("computes the gap of 2022 and 2023 exactly: importer's count minus exporter's", () => {
    // By hand: 3,243,509.06 − 3,635,821.70289 and 3,068,544.9 − 3,129,992.90657; in percent of the importer's count.
    const [gaps] = gapsOf(BNS, SIAT);
    expect(gaps?.["2022"]).toEqual({ ok: true, difference: "-392312.64289", percent: "-12.1" });
    expect(gaps?.["2023"]).toEqual({ ok: true, difference: "-61448.00657", percent: "-2.0" });
  });

  test("says who is missing where one side counts alone", () => {
    const [gaps] = gapsOf(BNS, SIAT);
    expect(gaps?.["2021"]).toEqual({ ok: false, reason: "exporter_missing" });
    expect(gaps?.["2024"]).toEqual({ ok: false, reason: "importer_missing" });
  });

  test("takes an estimate for no count of its own", () => {
    const [gaps] = gapsOf(IMF_SOLD, IMF_BOUGHT);
    expect(gaps?.["1999"]).toEqual({ ok: false, reason: "estimated" });
    expect(gaps?.["2018"]).toEqual({ ok: true, difference: "-93.880348", percent: "-6.1" });
  });

  test("holds a data set against itself and office against office, never across", () => {
    const mirrors = mirrorCounts(flowOf(BNS, SIAT, IMF_SOLD, IMF_BOUGHT));
    expect(mirrors.map(({ exporter, importer }) => [exporter, importer])).toEqual([
      [BNS, SIAT],
      [IMF_SOLD, IMF_BOUGHT],
    ]);
  });

  test("holds a lone office against what the partner has, in the smaller of both units", () => {
    const bought = count("trade_import", "UZB", "imf-dots", { "2022": "3243.5" });
    const [found, ...others] = mirrorCounts(flowOf(BNS, bought));
    expect(others).toEqual([]);
    expect(found).toMatchObject({ exporter: BNS, importer: bought, unitMultiplier: 3 });
    expect(found?.rows.find(({ period }) => period === "2022")?.gap).toMatchObject({ difference: "-392321.70289" });
    const sold = count("trade_export", "KAZ", "imf-dots", { "2022": "3600" });
    const pairs = mirrorCounts(flowOf(BNS, sold, bought));
    expect(pairs.map(({ exporter }) => exporter)).toEqual([BNS, sold]);
  });

  test("compares no year with a part of it", () => {
    const part = count("trade_import", "UZB", "uz-siat-trade", { "2024-01/2024-08": "1700000" });
    const [gaps] = gapsOf(BNS, part);
    expect(gaps?.["2024"]).toEqual({ ok: false, reason: "importer_other_period", other: "2024-01/2024-08" });
    expect(gaps?.["2024-01/2024-08"]).toEqual({ ok: false, reason: "exporter_other_period", other: "2024" });
    expect(gaps?.["2023"]).toEqual({ ok: false, reason: "importer_missing" });
  });

  test("takes no stated gap for a count, and gives no percentage of zero", () => {
    const bought = count("trade_import", "UZB", "uz-siat-trade", { "2022": "0", "2023": null });
    const [gaps] = gapsOf(BNS, bought);
    expect(gaps?.["2022"]).toEqual({ ok: true, difference: "-3635821.70289", percent: null });
    expect(gaps?.["2023"]).toEqual({ ok: false, reason: "importer_missing" });
  });
});

describe("newestGap", () => {
  test("is the newest period that both count, not the newest of one", () => {
    const mirrors = mirrorCounts(flowOf(BNS, SIAT, IMF_SOLD, IMF_BOUGHT));
    expect(newestGap(mirrors)?.row.period).toBe("2023");
    expect(newestGap(mirrors)?.mirror.exporter).toBe(BNS);
    expect(mirrors.flatMap(countedGaps).map(({ period }) => period)).toEqual(["2022", "2023", "2018"]);
  });

  test("prefers the later release of equal periods, and is null without any", () => {
    const early = { ...IMF_SOLD, values: IMF_SOLD.values.map((each) => ({ ...each, vintage: "2022-02-02" })) };
    const other = count("trade_export", "KAZ", "kz-bns-trade", { "2018": "1639663.7" });
    const office = count("trade_import", "UZB", "uz-siat-trade", { "2018": "1567442.32" });
    const dots = { ...IMF_BOUGHT, values: IMF_BOUGHT.values.map((each) => ({ ...each, vintage: "2022-02-02" })) };
    expect(newestGap(mirrorCounts(flowOf(early, dots, other, office)))?.mirror.exporter).toBe(other);
    expect(newestGap(mirrorCounts(flowOf(BNS)))).toBeNull();
  });
});
