import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indicatorQuery } from "@/lib/params/indicator-query";

const parse = (text: string) => indicatorQuery.parse(new URLSearchParams(text), { today: "2026-11-24" });

describe("the parameters of the catalogue", () => {
  it("are none by default", () => {
    expect(parse("")).toEqual({ query: indicatorQuery.defaults, problems: [] });
  });

  it("are read and written in one order", () => {
    const { query, problems } = parse("dataset=wb-wdi&topic=trade&topic=growth&q=+GDP+&pair=UZB-KAZ&asof=2025-03-29");
    expect(problems).toEqual([]);
    expect(query).toMatchObject({ q: "GDP", topic: ["growth", "trade"], dataset: ["wb-wdi"], asof: "2025-03-29" });
    expect(decodeURIComponent(indicatorQuery.write(query).toString())).toBe(
      "pair=kaz-uzb&q=GDP&topic=growth,trade&dataset=wb-wdi&asof=2025-03-29",
    );
  });

  it.each([
    ["topic=weather", "topic"],
    ["dataset=a b", "dataset"],
    ["pair=kaz", "pair"],
    ["sort=name", "sort"],
    ["asof=2025", "asof"],
    ["asof=2026-11-25", "asof"],
    ["from=2016", "from"],
  ])("name what %s does not say", (text, name) => {
    const { query, problems } = parse(text);
    expect(problems.map((problem) => problem.name)).toEqual([name]);
    expect(query).toEqual(indicatorQuery.defaults);
  });

  it("survive any text and give back what they have written", () => {
    const key = fc.constantFrom(...indicatorQuery.keys, "other");
    fc.assert(
      fc.property(fc.array(fc.tuple(key, fc.string({ unit: "binary" })), { maxLength: 6 }), (pairs) => {
        const { query } = indicatorQuery.parse(new URLSearchParams(pairs));
        expect(indicatorQuery.parse(indicatorQuery.write(query))).toEqual({ query, problems: [] });
      }),
    );
  });
});
