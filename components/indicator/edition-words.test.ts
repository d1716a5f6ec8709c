import { describe, expect, it } from "vitest";
import { frequencies, freshness } from "@/components/indicator/edition-words";
import type { IndicatorEdition } from "@/lib/domain/indicator-catalogue";
import { testWords } from "@/lib/i18n/test-words";

const edition: IndicatorEdition = {
  attribution: {
    datasetCode: "test",
    publisher: "Test publisher",
    title: "Test data",
    abbreviation: "TST",
    licence: "none",
    licenceUrl: null,
    url: "https://test.invalid/",
  },
  freqs: ["A"],
  dataUntil: "2025-12-31",
  vintages: 2,
  newest: { vintage: "2026-07-13", basis: "published", publishedAt: "2026-07-13", retrievedAt: "2026-11-23" },
};
const fresh = (changes: Partial<IndicatorEdition>, locale: "en" | "de" = "en") =>
  freshness({ ...edition, ...changes }, "2026-11-24", testWords(locale));

describe("how fresh an indicator is", () => {
  it("is the end of its data and its newest release, with its age", () => {
    expect(fresh({})).toBe("data until 2025; release of 13 Jul 2026 (4 months ago)");
    expect(fresh({}, "de")).toBe("Daten bis 2025; Veröffentlichung vom 13. Juli 2026 (vor 4 Monaten)");
  });

  it("says what the day rests on where nobody states the publication", () => {
    expect(fresh({ newest: { ...edition.newest, basis: "retrieved", publishedAt: null } })).toBe(
      "data until 2025; known since 13 Jul 2026, publication day unknown (4 months ago)",
    );
  });

  it("names the last period by the finest frequency", () => {
    expect(fresh({ freqs: ["Q"], dataUntil: "2026-03-31" })).toMatch(/^data until Q1 2026;/);
    expect(fresh({ freqs: ["A", "M"], dataUntil: "2026-09-30" })).toMatch(/^data until Sept? 2026;/);
    expect(fresh({ dataUntil: "2025-03-31" })).toMatch(/^data until Mar 2025;/);
    expect(fresh({ dataUntil: null })).toMatch(/^no value; release of/);
  });

  it("tells how often it is counted", () => {
    expect(frequencies({ ...edition, freqs: ["A", "Q"] }, testWords("en"))).toBe("yearly, quarterly");
  });
});
