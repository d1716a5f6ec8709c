import { createTranslator, type Messages } from "next-intl";
import { expect, it } from "vitest";
import { observationRows } from "@/components/indicator/observation-rows";
import type { ObservationRow } from "@/lib/domain/observation-row";
import { makePair } from "@/lib/domain/pair";
import en from "@/lib/i18n/messages/en.json";
import { makeWords } from "@/lib/i18n/words";
import { OBSERVATION_COLUMNS, type ObservationColumn } from "@/lib/params/observation-query";

const messages: Messages = en;
const KEY = "wb-wdi:NY.GDP.MKTP.KD.ZG:UZB:_Z:A:PC:N";

// World Bank, WDI, Uzbek growth of 2023 as in prisma/data/observations.csv.
const ROW: ObservationRow = {
  seriesKey: KEY,
  datasetCode: "wb-wdi",
  publisher: "World Bank",
  indicatorCode: "NY.GDP.MKTP.KD.ZG",
  indicatorName: "GDP growth (real)",
  measure: "gdp_growth",
  refArea: "UZB",
  counterpartArea: null,
  freq: "A",
  adjustment: "N",
  valuation: null,
  period: "2023",
  periodStart: "2023-01-01",
  periodEnd: "2023-12-31",
  value: "6.31603004201926",
  unit: "PC",
  unitMultiplier: 0,
  decimals: 1,
  obsStatus: "A",
  vintage: "2026-07-13",
  vintageBasis: "published",
  publishedAt: "2026-07-13",
  retrievedAt: "2026-11-23",
  origin: "",
  vintages: 5,
  firstValue: "5.98897580604036",
  firstVintage: "2024-06-28",
  revision: "0.32705423597890",
  note: null,
};

function cells(row: Partial<ObservationRow>, chosen: readonly ObservationColumn[] = [], asOf: string | null = null) {
  const words = makeWords(createTranslator({ locale: "en", messages }), "en", new Map(), { asOf });
  const context = { pair: makePair("KAZ", "UZB"), names: new Map<string, string>(), chosen, words };
  return observationRows([{ ...ROW, ...row }], context)[0]?.cells ?? {};
}

it("a figure with several releases leads to all of them, and says so", () => {
  const { value } = cells({});
  expect(value?.linkLabel).toBe("6.3: see all 5 releases");
  const link = new URL(value?.href ?? "", "http://test.invalid");
  expect(link.pathname).toBe("/indicators/NY.GDP.MKTP.KD.ZG/revisions");
  expect(Object.fromEntries(link.searchParams)).toEqual({ series: KEY, period: "2023", pair: "kaz-uzb" });
});

it("the day of the view goes along once", () => {
  const link = new URL(cells({}, [], "2025-03-29").value?.href ?? "", "http://test.invalid");
  expect(link.searchParams.getAll("asof")).toEqual(["2025-03-29"]);
});

it("a figure of one release, and a stated gap, lead nowhere", () => {
  expect(cells({ vintages: 1 }).value?.href).toBeUndefined();
  expect(cells({ value: null, obsStatus: "M" }).value).toEqual({ text: "", missing: "stated as missing" });
});

it("the first figure, its day and the revision since stand there only when they are chosen", () => {
  expect(Object.keys(cells({}))).not.toContain("revision");
  const { first_value, first_vintage, revision } = cells({}, OBSERVATION_COLUMNS);
  expect([first_value?.text, first_value?.value]).toEqual(["6.0", "5.98897580604036"]);
  expect([first_vintage?.text, first_vintage?.value]).toEqual(["28 Jun 2024", "2024-06-28"]);
  expect([revision?.text, revision?.value]).toEqual(["+0.3", "0.32705423597890"]);
});

it("a figure that is itself the first has no revision, which is not zero", () => {
  const { revision } = cells({ revision: null }, ["revision"]);
  expect(revision).toEqual({ text: "", missing: "no earlier release" });
  expect(cells({ revision: "0" }, ["revision"]).revision).toEqual({ text: "0.0", value: "0" });
  expect(cells({ firstValue: null, firstVintage: null }, ["first_value"]).first_value?.missing).toBe("no data");
});
