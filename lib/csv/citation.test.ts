import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { citationKey, citeBibtex, escapeLatex } from "@/lib/csv/bibtex";
import { type CitedRelease, citeApa } from "@/lib/csv/citation";
import type { Attribution } from "@/lib/domain/source";

const wdi: Attribution = {
  datasetCode: "wb-wdi",
  publisher: "World Bank",
  title: "World Development Indicators",
  abbreviation: "WDI",
  licence: "CC BY 4.0",
  licenceUrl: "https://creativecommons.org/licenses/by/4.0/",
  url: "https://databank.worldbank.org/source/world-development-indicators",
};
const growth: CitedRelease = {
  title: "GDP growth (real)",
  code: "NY.GDP.MKTP.KD.ZG",
  vintage: "2026-07-13",
  basis: "published",
  retrievedAt: "2026-11-23",
  url: "https://rapport.example/indicators/NY.GDP.MKTP.KD.ZG?pair=kaz-uzb",
};
const plain = (...args: Parameters<typeof citeApa>) => citeApa(...args).join("");

describe("a reference in APA style", () => {
  // Form of the manual's model entry, as university guides give it: Author. (Year). Title (Version) [Data set].
  // Publisher. Retrieved Month day, year, from URL.
  it("names author, year, title, version, kind, data base, and day and address of retrieval", () => {
    expect(plain(wdi, growth)).toBe(
      "World Bank. (2026). GDP growth (real) (NY.GDP.MKTP.KD.ZG; release of July 13, 2026) [Data set]. " +
        "World Development Indicators. Retrieved November 23, 2026, from " +
        "https://rapport.example/indicators/NY.GDP.MKTP.KD.ZG?pair=kaz-uzb",
    );
    expect(citeApa(wdi, growth)[1]).toBe("GDP growth (real)");
  });

  it("gives no year where nobody states the day of publication, and says what is known of it", () => {
    expect(plain(wdi, { ...growth, basis: "retrieved" })).toContain("World Bank. (n.d.). GDP growth (real) (");
    expect(plain(wdi, { ...growth, basis: "retrieved" })).toContain("; as known since July 13, 2026)");
    expect(plain(wdi, { ...growth, basis: "bound" })).toContain("; as known by July 13, 2026)");
  });

  it("puts one full stop after a publisher that ends in one, and names a data base of the same title once", () => {
    const text = plain({ publisher: "Statistics Inc.", title: "GDP growth (real)" }, growth);
    expect(text).toMatch(/^Statistics Inc\. \(2026\)\. GDP growth \(real\) \(.*\) \[Data set\]\. Retrieved /);
  });

  it("stays on one line whatever the record holds", () => {
    expect(plain({ ...wdi, publisher: "World\r\nBank\u0000" }, growth)).toMatch(/^World Bank\. \(2026\)/);
  });
});

describe("a BibTeX entry", () => {
  it("carries the same facts in fields", () => {
    expect(citeBibtex(wdi, growth)).toBe(`@misc{wb-wdi-NY-GDP-MKTP-KD-ZG-2026-07-13,
  author       = {{World Bank}},
  title        = {{GDP growth (real) (NY.GDP.MKTP.KD.ZG)}},
  year         = {2026},
  howpublished = {Data set, World Development Indicators},
  note         = {release of July 13, 2026; licence: CC BY 4.0},
  url          = {https://rapport.example/indicators/NY.GDP.MKTP.KD.ZG?pair=kaz-uzb},
  urldate      = {2026-11-23},
}
`);
  });

  it("escapes what LaTeX would read as its own and keeps other alphabets", () => {
    expect(escapeLatex("R&D, 5 % of $1 {net}_#~^\\ Қазақстан")).toBe(
      "R\\&D, 5 \\% of \\$1 \\textbraceleft{}net\\textbraceright{}\\_\\#\\textasciitilde{}\\textasciicircum{}\\textbackslash{} Қазақстан",
    );
  });

  it("makes its key of letters, digits and hyphens, and of something where there are none", () => {
    expect(citationKey(["wb-wdi", "NY.GDP/é @x", "2026"])).toBe("wb-wdi-NY-GDP-e-x-2026");
    expect(citationKey(["Өсім", "%"])).toBe("data-set");
  });

  const words = fc.string({ unit: "binary", maxLength: 40 });
  const signs = fc.string({ unit: fc.constantFrom(...'\\{}~^#$%&_@"\n az9'), maxLength: 30 });
  const text = fc.oneof(words, signs);

  it("keeps braces in balance and leaves no special character bare, whatever the record holds", () => {
    fc.assert(
      fc.property(text, text, text, text, text, text, (publisher, title, licence, code, name, url) => {
        const entry = citeBibtex({ ...wdi, publisher, title, licence }, { ...growth, code, title: name, url });
        const fields = [...entry.matchAll(/^ {2}(\w+) += \{(.*)\},$/gm)];
        expect(fields.map(([, field]) => field)).toEqual([
          "author",
          "title",
          "year",
          "howpublished",
          "note",
          "url",
          "urldate",
        ]);
        expect(entry.split("\n")).toHaveLength(fields.length + 3);
        expect(entry).toMatch(/^@misc\{[A-Za-z0-9]+(-[A-Za-z0-9]+)*,\n/);
        for (const [, field, value = ""] of fields) {
          expect(depths(value).every((depth) => depth >= 0)).toBe(true);
          expect(depths(value).at(-1) ?? 0).toBe(0);
          if (field === "url") expect(value).not.toMatch(/[\\{}\s]/);
          else expect(value.replace(/\\text[a-z]+\{\}|\\[#$%&_]|[{}]/g, "")).not.toMatch(/[\\~^#$%&_]/);
        }
      }),
    );
  });
});

/** How deep in braces each sign of a text stands, as BibTeX counts: behind a backslash too. */
function depths(text: string): number[] {
  let depth = 0;
  return [...text].map((sign) => {
    if (sign === "{") depth++;
    if (sign === "}") depth--;
    return depth;
  });
}
