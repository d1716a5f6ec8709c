import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { filterOptions, foldText } from "@/components/ui/combobox-filter";

const countries = [
  { value: "CIV", label: "Côte d’Ivoire", keywords: ["CIV", "Ivory Coast"] },
  { value: "KAZ", label: "Kazakhstan", keywords: ["KAZ", "Kasachstan", "Казахстан", "Қазақстан"] },
  { value: "TUR", label: "Türkiye", keywords: ["TUR", "Turkey"] },
  { value: "UZB", label: "Uzbekistan", keywords: ["UZB", "Usbekistan", "Oʻzbekiston", "Узбекистан"] },
];
const found = (typed: string) => filterOptions(countries, typed).map((option) => option.value);

describe("filterOptions", () => {
  it("finds a country in any of its spellings and scripts", () => {
    expect(found("usb")).toEqual(["UZB"]);
    expect(found("ozbek")).toEqual(["UZB"]);
    expect(found("КАЗ")).toEqual(["KAZ"]);
    expect(found("turkiye")).toEqual(["TUR"]);
    expect(found("cote divoire")).toEqual(["CIV"]);
  });

  it("puts a label that begins so before a keyword, and a later word after both", () => {
    expect(found("ka")).toEqual(["KAZ"]);
    expect(found("coast")).toEqual(["CIV"]);
    expect(found("stan")).toEqual(["KAZ", "UZB"]);
  });

  it("gives all options for an empty text and none for a stranger", () => {
    expect(found("  ")).toEqual(["CIV", "KAZ", "TUR", "UZB"]);
    expect(found("zzz")).toEqual([]);
  });

  it("finds every option by any beginning of its label", () => {
    fc.assert(
      fc.property(fc.constantFrom(...countries), fc.integer({ min: 1, max: 8 }), (country, length) => {
        expect(found(country.label.slice(0, length))).toContain(country.value);
      }),
    );
  });

  it("folds a text once and for all", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});
