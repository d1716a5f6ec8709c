import { describe, expect, it } from "vitest";
import type { z } from "zod";
import {
  count,
  decimal,
  flag,
  language,
  oneOf,
  optional,
  period,
  shortestPeriod,
  slug,
  text,
} from "@/lib/csv/shipped/cells";

function faultOf(schema: z.ZodType, cell: string): string {
  const result = schema.safeParse(cell);
  return result.success ? "no fault" : (result.error.issues[0]?.message ?? "");
}

describe("the cells of the shipped files", () => {
  it("keep a decimal in the publisher's digits, as text", () => {
    expect(decimal.parse("2083419.0")).toBe("2083419.0");
    expect(decimal.parse("-0.700000175699572")).toBe("-0.700000175699572");
  });

  it("refuse decimals of another shape and name them", () => {
    for (const cell of ["1,5", "1e3", ".5", "5.", "", "NaN", " 5", "1 000"]) {
      expect(faultOf(decimal, cell)).toBe(`"${cell}" is not a decimal number such as 5.4 or -0.25`);
    }
  });

  it("read an empty optional cell as missing and never as zero", () => {
    expect(optional(count).parse("")).toBeNull();
    expect(optional(count).parse("0")).toBe(0);
    expect(optional(decimal).parse("")).toBeNull();
    expect(faultOf(count, "")).toBe('"" is not a whole number from 0');
    expect(faultOf(text, " ")).toBe('"" is empty: a text is needed');
  });

  it("name what a closed list allows", () => {
    expect(faultOf(oneOf(["A", "B"]), "C")).toBe('"C" is none of A, B');
    expect(flag.parse("false")).toBe(false);
    expect(faultOf(flag, "no")).toBe('"no" is none of true, false');
  });

  it("know slugs and languages", () => {
    expect(slug.parse("2025-03-29-kaz-uzb-almaty")).toBe("2025-03-29-kaz-uzb-almaty");
    for (const cell of ["Almaty", "a--b", "-a", "a_b", "xi'an"])
      expect(faultOf(slug, cell)).toContain(`"${cell}" is not a slug`);
    expect(language.parse("uz-Cyrl")).toBe("uz-Cyrl");
    expect(faultOf(language, "English")).toContain('"English" is not a BCP 47 language');
  });

  it("want a period's shortest text outside of series", () => {
    expect(shortestPeriod.parse("2024-01/2024-06")).toBe("2024-01/2024-06");
    expect(faultOf(shortestPeriod, "2024-01/2024-12")).toBe('"2024-01/2024-12" has a shorter text: write 2024');
    expect(faultOf(shortestPeriod, "2024-12/2024-12")).toBe('"2024-12/2024-12" has a shorter text: write 2024-12');
    expect(period.parse("2024-01/2024-12")).toBe("2024-01/2024-12");
    expect(faultOf(period, "2024-13")).toContain('"2024-13" is not a period');
  });
});
