import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makePair, parsePair } from "@/lib/domain/pair";

const code = fc.stringMatching(/^[A-Z]{3}$/);

describe("a pair", () => {
  test("stands in alphabetical order, whatever the order and case of its codes", () => {
    expect(makePair("uzb", "KAZ")).toEqual({ slug: "kaz-uzb", a: "KAZ", b: "UZB" });
    expect(parsePair("UZB-kaz")).toEqual(makePair("KAZ", "UZB"));
  });

  test("is not made of one country or of what is no code", () => {
    for (const [first, second] of [
      ["KAZ", "kaz"],
      ["KA", "UZB"],
      ["KAZ", "U1B"],
      ["", ""],
    ] as const)
      expect(makePair(first, second)).toBeNull();
    for (const slug of ["kaz", "kaz-uzb-deu", "kazuzb", "kaz_uzb", ""]) expect(parsePair(slug)).toBeNull();
  });

  test("comes back from its own slug", () => {
    fc.assert(
      fc.property(code, code, (first, second) => {
        const pair = makePair(first, second);
        expect(pair ? parsePair(pair.slug) : null).toEqual(pair);
        expect(pair === null).toBe(first === second);
      }),
    );
  });
});
