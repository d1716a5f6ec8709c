import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RapportError } from "@/lib/errors";
import { countryName, formatCount, formatDay, formatDayWithPrecision, formatDecimal, formatPeriod } from "@/lib/format";
import { routing } from "@/lib/i18n/routing";

describe("formatDecimal", () => {
  it("keeps the publisher's digits when no number of decimals is asked for", () => {
    expect(formatDecimal("6.50", { locale: "en" })).toBe("6.50");
    expect(formatDecimal("-1234567.285", { locale: "de" })).toBe("−1.234.567,285");
  });

  it("rounds half away from zero on the text, where binary fractions would not", () => {
    expect(formatDecimal("0.285", { locale: "en", decimals: 2 })).toBe("0.29");
    expect(formatDecimal("1.005", { locale: "en", decimals: 2 })).toBe("1.01");
    expect(formatDecimal("-2.5", { locale: "en", decimals: 0 })).toBe("−3");
    expect(formatDecimal("9.96", { locale: "en", decimals: 1 })).toBe("10.0");
  });

  it("writes no sign before a value that rounds to zero", () => {
    expect(formatDecimal("-0.04", { locale: "en", decimals: 1 })).toBe("0.0");
  });

  it("turns a value in millions into units without losing a digit", () => {
    expect(formatDecimal("4321.5", { locale: "de", unitMultiplier: 6 })).toBe("4.321.500.000");
    expect(formatDecimal("1234", { locale: "en", unitMultiplier: -6 })).toBe("0.001234");
  });

  it("shows a missing value as a dash and never as zero", () => {
    expect(formatDecimal(null, { locale: "en" })).toBe("–");
  });

  it("refuses a text that is no numeral and names it", () => {
    for (const text of ["", "6,5", "1e3", "NaN", ".5", "5.", "0x1f", " 1"]) {
      expect(() => formatDecimal(text, { locale: "en" })).toThrow(RapportError);
    }
    expect(() => formatDecimal("6,5", { locale: "en" })).toThrow('"6,5"');
  });

  it("groups and points as Intl does in every language of the product", () => {
    for (const locale of routing.locales) {
      const intl = new Intl.NumberFormat(locale, { numberingSystem: "latn", maximumFractionDigits: 3 });
      const numerals = fc.integer({ min: 0, max: 10 ** 12 }).map((thousandths) => (thousandths / 1000).toString());
      fc.assert(
        fc.property(numerals, (text) => {
          expect(formatDecimal(text, { locale })).toBe(intl.format(Number(text)));
        }),
      );
    }
  });

  it("gives back every digit of every numeral", () => {
    const numeral = fc.tuple(fc.boolean(), fc.bigInt(0n, 10n ** 30n), fc.stringMatching(/^[0-9]{1,12}$/));
    fc.assert(
      fc.property(numeral, ([negative, whole, fraction]) => {
        const text = `${negative ? "-" : ""}${whole}.${fraction}`;
        const shown = formatDecimal(text, { locale: "en" });
        const zero = whole === 0n && /^0+$/.test(fraction);
        expect(shown.replaceAll(",", "").replace("−", "-")).toBe(zero ? text.replace("-", "") : text);
      }),
    );
  });

  it("rounds to within half of the last digit shown", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -10_000_000, max: 10_000_000 }),
        fc.integer({ min: 0, max: 4 }),
        (tenths, decimals) => {
          const exact = `${tenths < 0 ? "-" : ""}${Math.trunc(Math.abs(tenths) / 100_000)}.${String(Math.abs(tenths) % 100_000).padStart(5, "0")}`;
          const shown = formatDecimal(exact, { locale: "en", decimals }).replaceAll(",", "").replace("−", "-");
          const difference = Math.abs(Number(shown) * 100_000 - tenths);
          expect(Math.round(difference)).toBeLessThanOrEqual(10 ** (5 - decimals) / 2);
        },
      ),
    );
  });
});

describe("formatCount", () => {
  it("groups thousands as the language does", () => {
    expect(formatCount(12345, "en")).toBe("12,345");
    expect(formatCount(12345, "de")).toBe("12.345");
  });
});

describe("dates and periods", () => {
  it("writes a day with the day first in both languages", () => {
    expect(formatDay("2025-03-29", "en")).toBe("29 Mar 2025");
    expect(formatDay("2025-03-29", "de")).toBe("29. März 2025");
  });

  it("shows every day of the calendar as itself, whatever the zone of the machine", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (number) => {
        const day = new Date(number * 86_400_000).toISOString().slice(0, 10);
        const shown = formatDay(day, "en");
        expect(shown.startsWith(`${Number(day.slice(8))} `)).toBe(true);
        expect(shown.endsWith(day.slice(0, 4))).toBe(true);
      }),
    );
  });

  it("shows a date only as far as it is known", () => {
    expect(formatDayWithPrecision("2024-08-07", "2024-08-08", "day", "en")).toBe("7–8 Aug 2024");
    expect(formatDayWithPrecision("2024-08-07", "2024-08-08", "day", "de")).toBe("7.–8. Aug. 2024");
    expect(formatDayWithPrecision("2024-04-30", "2024-05-02", "day", "en")).toBe("30 Apr – 2 May 2024");
    expect(formatDayWithPrecision("2025-03-01", "2025-03-31", "month", "en")).toBe("Mar 2025");
    expect(formatDayWithPrecision("2024-01-01", "2024-12-31", "year", "de")).toBe("2024");
    expect(formatDayWithPrecision("2023-01-01", "2024-12-31", "year", "en")).toBe("2023–2024");
    expect(formatDayWithPrecision("2024-01-01", null, "unknown", "en")).toBe("–");
    expect(formatDayWithPrecision(null, null, "day", "en")).toBe("–");
  });

  it("never shows a span as a quarter, nor groups a year", () => {
    expect(formatPeriod("2024", "en")).toBe("2024");
    expect(formatPeriod("2024-Q1", "en")).toBe("Q1 2024");
    expect(formatPeriod("2024-03", "de")).toBe("März 2024");
    expect(formatPeriod("2025-01/2025-03", "en")).toBe("Jan–Mar 2025");
    expect(formatPeriod("2025-01/2025-03", "de")).toBe("Jan.–März 2025");
    expect(formatPeriod("2010/2014", "en")).toBe("2010–2014");
    expect(formatPeriod("2023-Q4/2024-Q1", "en")).toBe("Q4 2023 – Q1 2024");
    expect(formatPeriod("2024-03-29", "en")).toBe("29 Mar 2024");
  });

  it("refuses what is no day or period and names it", () => {
    expect(() => formatDay("2023-02-29", "en")).toThrow('"2023-02-29"');
    expect(() => formatPeriod("2024-Q5", "en")).toThrow('"2024-Q5"');
  });
});

describe("countryName", () => {
  it("names a country in the reader's language", () => {
    expect(countryName({ iso2: "KZ", nameEn: "Kazakhstan" }, "en")).toBe("Kazakhstan");
    expect(countryName({ iso2: "UZ", nameEn: "Uzbekistan" }, "de")).toBe("Usbekistan");
  });

  it("falls back to the English name for a code that the language's list lacks", () => {
    expect(countryName({ iso2: "QX", nameEn: "Somewhere" }, "de")).toBe("Somewhere");
  });
});
