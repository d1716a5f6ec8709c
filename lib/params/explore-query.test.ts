import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TRANSFORMATIONS } from "@/lib/domain/transformation";
import { EXPLORE_VIEWS, exploreQuery, MOST_INDICATORS } from "@/lib/params/explore-query";

const TODAY = "2026-11-24";
const parse = (text: string) => exploreQuery.parse(new URLSearchParams(text), { today: TODAY });

describe("the address of a pair's explorer", () => {
  it("asks for nothing in particular when it is empty, or is of a form without entries", () => {
    for (const text of ["", "indicator=&base=&x=&from=&asof="])
      expect(parse(text)).toEqual({ query: exploreQuery.defaults, problems: [] });
  });

  it("takes the checked boxes of a form as one list", () => {
    const { query, problems } = parse("indicator=SP.POP.TOTL&indicator=NY.GDP.MKTP.CD&transform=index&base=2015");
    expect(problems).toEqual([]);
    expect(query).toMatchObject({
      indicator: ["SP.POP.TOTL", "NY.GDP.MKTP.CD"],
      transform: "index",
      base: "2015",
    });
  });

  it.each([
    ["transform=double", "transform", "double", "has no such choice"],
    ["base=2015-13", "base", "2015-13", "is not a period"],
    ["window=1", "window", "1", "from 2 to 120"],
    ["window=121", "window", "121", "from 2 to 120"],
    ["window=2.5", "window", "2.5", "from 2 to 120"],
    ["freq=M", "freq", "M", "has no such choice"],
    ["agg=median", "agg", "median", "has no such choice"],
    ["view=pie", "view", "pie", "has no such choice"],
    ["x=%3Cscript%3E", "x", "<script>", "is not a code"],
    ["asof=2026-11-25", "asof", "2026-11-25", "lies after today"],
  ])("%s falls back and is named", (text, name, value, reason) => {
    const { query, problems } = parse(text);
    expect(problems).toEqual([{ name, value, message: expect.stringContaining(reason) }]);
    expect(query).toEqual(exploreQuery.defaults);
  });

  it("refuses more indicators than can be read side by side", () => {
    const codes = Array.from({ length: MOST_INDICATORS + 1 }, (_, at) => `C${at}`).join(",");
    expect(parse(`indicator=${codes}`)).toMatchObject({
      query: { indicator: [] },
      problems: [{ name: "indicator", message: expect.stringContaining("names 9 indicators") }],
    });
  });

  it("comes back from its own links", () => {
    const queries = fc.record({
      indicator: fc.uniqueArray(fc.stringMatching(/^[A-Z.]{1,10}$/), { maxLength: MOST_INDICATORS }),
      transform: fc.constantFrom(...TRANSFORMATIONS),
      base: fc.constantFrom(null, "2015", "2015-Q2", "2015-03"),
      window: fc.integer({ min: 2, max: 120 }),
      freq: fc.constantFrom("own" as const, "Q" as const, "A" as const),
      agg: fc.constantFrom("auto" as const, "avg" as const, "sum" as const, "eop" as const),
      view: fc.constantFrom(...EXPLORE_VIEWS),
      panel: fc.constantFrom("each" as const, "one" as const),
      x: fc.constantFrom(null, "SP.POP.TOTL"),
      y: fc.constantFrom(null, "NY.GDP.MKTP.CD"),
      from: fc.constantFrom(null, "2001-01-01", "2001-02-03"),
      to: fc.constantFrom(null, "2024-12-31"),
      asof: fc.constantFrom(null, "2025-03-29"),
    });
    fc.assert(
      fc.property(queries, (query) => {
        expect(exploreQuery.parse(exploreQuery.write(query), { today: TODAY })).toEqual({ query, problems: [] });
      }),
    );
  });
});
