import { createTranslator, type Messages } from "next-intl";
import { describe, expect, it } from "vitest";
import { periodScale, revisionScale } from "@/components/revision/revision-scale";
import { revisionHeading, spreadSentence } from "@/components/revision/revision-words";
import { seriesSentence, seriesTitle } from "@/components/revision/series-words";
import type { Country } from "@/lib/domain/country";
import type { ReleasedValue, SeriesReleases } from "@/lib/domain/series-releases";
import de from "@/lib/i18n/messages/de.json";
import en from "@/lib/i18n/messages/en.json";
import { makeWords } from "@/lib/i18n/words";
import { seriesRevisions } from "@/lib/stats/series-revisions";

const MESSAGES: Record<string, Messages> = { en, de };
const UZB: Country = { iso3: "UZB", iso2: "UZ", m49: "860", nameEn: "Uzbekistan" };
const KAZ: Country = { iso3: "KAZ", iso2: "KZ", m49: "398", nameEn: "Kazakhstan" };
const countries = new Map([UZB, KAZ].map((country) => [country.iso3, country]));
const wordsOf = (locale: string) =>
  makeWords(createTranslator({ locale, messages: MESSAGES[locale] ?? {} }), locale, countries);

function release(period: string, vintage: string, value: string | null): ReleasedValue {
  const days = { periodStart: `${period}-01-01`, periodEnd: `${period}-12-31`, vintage, retrievedAt: vintage };
  return {
    period,
    ...days,
    value,
    status: value ? "A" : "M",
    basis: "retrieved",
    publishedAt: null,
    origin: "",
    note: null,
  };
}

function growth(...releases: ReleasedValue[]): SeriesReleases {
  return {
    key: "test",
    indicatorCode: "TEST",
    measure: "gdp_growth",
    refArea: "UZB",
    counterpartArea: null,
    freq: "A",
    adjustment: "N",
    unit: "PC",
    unitMultiplier: 0,
    valuation: null,
    decimals: 1,
    attribution: {
      datasetCode: "test",
      publisher: "",
      title: "",
      abbreviation: "",
      licence: "",
      licenceUrl: null,
      url: "",
    },
    releases,
  };
}

function heading(series: SeriesReleases, locale = "en"): string {
  const [found] = seriesRevisions(series.releases);
  if (!found) throw new Error("the test's series has no releases");
  return revisionHeading(series, found[0], found[1], wordsOf(locale));
}

// World Bank, WDI, NY.GDP.MKTP.KD.ZG, Uzbekistan, from prisma/data/observations.csv.
const OF_2023 = [
  release("2023", "2024-06-28", "5.98897580604036"),
  release("2023", "2025-03-24", "6.29141635081155"),
  release("2023", "2026-07-13", "6.31603004201926"),
];

describe("the finding of a period", () => {
  it("says how often it was revised, from what to what, with the decimals in which that is seen", () => {
    expect(heading(growth(...OF_2023))).toBe(
      "GDP growth of Uzbekistan in 2023: revised twice, from 5.99 to 6.32 percent",
    );
    expect(heading(growth(...OF_2023), "de")).toBe(
      "BIP-Wachstum (Usbekistan) 2023: zweimal revidiert, von 5,99 auf 6,32 Prozent",
    );
    const tiny = growth(release("2023", "2024-01-01", "6.5"), release("2023", "2025-01-01", "6.5004"));
    expect(heading(tiny)).toBe("GDP growth of Uzbekistan in 2023: revised once, from 6.5000 to 6.5004 percent");
  });

  it("names both countries of a flow and counts it in a readable unit", () => {
    const flow: SeriesReleases = {
      ...growth(release("2022", "2023-01-01", "3635820.5"), release("2022", "2024-01-01", "3700000")),
      measure: "trade_export",
      refArea: "KAZ",
      counterpartArea: "UZB",
      unit: "USD",
      unitMultiplier: 3,
    };
    expect(heading(flow)).toBe(
      "Exports to the partner (Kazakhstan → Uzbekistan) in 2022: revised once, from 3,635.82 to 3,700.00 million US$",
    );
  });

  it("tells the other cases apart: one release, no revision, back again, taken back, never stated", () => {
    const values = (...all: (string | null)[]) =>
      heading(growth(...all.map((value, index) => release("2023", `${2024 + index}-01-01`, value)))).split(": ")[1];
    expect(values("4.5")).toBe("known from one release only, 4.50 percent");
    expect(values("4.5", "4.5")).toBe("not revised, 4.50 percent in both releases");
    expect(values("4.5", "4.5", "4.5")).toBe("not revised, 4.50 percent in all 3 releases");
    expect(values("4.5", "4.7", "4.5")).toBe("revised twice and back at 4.50 percent");
    expect(values("4.5", "4.6", "4.7", "4.8")).toBe("revised 3 times, from 4.50 to 4.80 percent");
    expect(values("4.5", null)).toBe("4.50 percent at first, now stated as missing");
    expect(values(null)).toBe("no release states a figure");
  });
});

it("the spread of a period is counted in percentage points", () => {
  const series = growth(...OF_2023);
  const [history] = seriesRevisions(series.releases).values();
  if (!history) throw new Error("the test's series has no releases");
  const words = wordsOf("en");
  expect(spreadSentence(history, periodScale(revisionScale(series, words), history), words)).toBe(
    "3 releases, 2 of them with a revision; lowest 5.99, highest 6.32 percent, a spread of 0.33 percentage points.",
  );
});

describe("the finding of a series", () => {
  const told = (series: SeriesReleases) => {
    const histories = seriesRevisions(series.releases);
    const words = wordsOf("en");
    return [seriesTitle(series, histories, words), seriesSentence(histories, revisionScale(series, words), words)];
  };

  it("counts the periods that were revised and names the one that moved most", () => {
    const more = [
      release("2022", "2024-06-28", "5"),
      release("2022", "2025-03-24", "5.1"),
      release("2021", "2024-06-28", "7"),
    ];
    expect(told(growth(...more, ...OF_2023))).toEqual([
      "GDP growth of Uzbekistan: 2 of 3 periods revised",
      "3 releases from 28 Jun 2024 to 13 Jul 2026. The largest revision is that of 2023: from 5.99 to 6.32 percent.",
    ]);
  });

  it("says of a series without revisions that there were none, or that there was nothing to compare", () => {
    expect(told(growth(release("2022", "2024-06-28", "5"), release("2022", "2025-03-24", "5")))).toEqual([
      "GDP growth of Uzbekistan: no period revised",
      "2 releases from 28 Jun 2024 to 24 Mar 2025. None changed a figure that was known.",
    ]);
    expect(told(growth(release("2022", "2024-06-28", "5")))[1]).toBe(
      "1 release, of 28 Jun 2024. With a single release there is nothing to compare.",
    );
  });

  it("does not call a revision that went back the largest", () => {
    const back = ["5", "6", "5"].map((value, index) => release("2022", `${2024 + index}-01-01`, value));
    expect(told(growth(...back))).toEqual([
      "GDP growth of Uzbekistan: 1 of 1 period revised",
      "3 releases from 1 Jan 2024 to 1 Jan 2026.",
    ]);
  });
});
