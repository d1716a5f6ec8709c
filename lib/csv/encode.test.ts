import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeCsv, restoreText } from "@/lib/csv/decode";
import { encodeCsv, neutralise } from "@/lib/csv/encode";

const SIGNS = ["=", "+", "-", "@", "|", "%", "\t", "\r", "\n", "\0", "＝", "＋", "－", "＠", "｜", "％"];
/** Texts in which signs, spaces and apostrophes are as frequent as letters. */
const texts = fc
  .array(fc.constantFrom(...SIGNS, " ", "'", '"', ",", ";", "a", "Ж", "1"), { maxLength: 8 })
  .map((all) => all.join(""));

describe("neutralising text", () => {
  it.each(SIGNS)("marks a text that begins with %j, also after spaces", (sign) => {
    expect(neutralise(`${sign}1+1`)).toBe(`'${sign}1+1`);
    expect(neutralise(`  ${sign}1+1`)).toBe(`'  ${sign}1+1`);
  });

  it("leaves other text as it is", () => {
    for (const text of ["", "Almaty", "O'Brien", "'quoted'", "a=b", "1-2", " x"]) expect(neutralise(text)).toBe(text);
  });

  it("leaves no text that begins with a sign after spaces", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(SIGNS).not.toContain(neutralise(text).replace(/^ +/, "")[0]);
      }),
    );
  });

  it("is undone exactly, whatever the text", () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: "binary" })), (text) => {
        expect(restoreText(neutralise(text))).toBe(text);
      }),
    );
  });
});

describe("CSV", () => {
  it("quotes a cell with a comma, a quote or a line break, and keeps missing and empty apart", () => {
    expect(encodeCsv([["a,b", 'say "x"', "l1\nl2", null, ""]])).toBe('"a,b","say ""x""","l1\nl2",,""\n');
  });

  it("gives back every cell of every line", () => {
    const cell = fc.oneof(fc.constant(null), texts, fc.string({ unit: "grapheme" }));
    const lines = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(lines, (rows) => {
        const file = [["id", "title"], ...rows];
        expect(decodeCsv(encodeCsv(file))).toEqual(file);
      }),
    );
  });
});
