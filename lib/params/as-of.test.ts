import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chosenDay, isDay, withAsOf } from "@/lib/params/as-of";
import { asOfQuery } from "@/lib/params/as-of-query";
import { LISTS } from "@/lib/params/export";
import { viewQuery } from "@/lib/params/view-query";

const TODAY = "2026-11-24";

describe("the day of a view in an address", () => {
  it.each([
    ["2026-11-25", "lies after today, 2026-11-24"],
    ["9999-12-31", "lies after today, 2026-11-24"],
    ["2025-02-30", "is not an exact day"],
    ["2025-03", "is not an exact day"],
    ["2025", "is not an exact day"],
    ["today", "is not an exact day"],
    ["2025-3-29", "is not an exact day"],
    ["2025-03-29T00:00", "is not an exact day"],
  ])("asof=%s is refused by name and value on every page and list", (asof, reason) => {
    for (const grammar of [asOfQuery, viewQuery, ...Object.values(LISTS)]) {
      const { query, problems } = grammar.parse({ asof }, { today: TODAY });
      expect(query.asof).toBeNull();
      expect(problems).toEqual([{ name: "asof", value: asof, message: expect.stringContaining(reason) }]);
    }
  });

  it("is taken up to and with today, and travels on in links", () => {
    for (const asof of ["0001-01-01", "2025-03-29", TODAY])
      for (const grammar of [asOfQuery, viewQuery, ...Object.values(LISTS)]) {
        const { query, problems } = grammar.parse({ asof }, { today: TODAY });
        expect(problems).toEqual([]);
        expect(query.asof).toBe(asof);
      }
    expect(viewQuery.write({ from: "2016-01-01", to: null, asof: "2025-03-29" }).toString()).toBe(
      "from=2016&asof=2025-03-29",
    );
  });

  it("is today's where the address names none, or an empty one, as a form sends it", () => {
    for (const search of [{}, { asof: "" }])
      expect(asOfQuery.parse(search, { today: TODAY })).toEqual({ query: { asof: null }, problems: [] });
  });

  it("is read by links of the layout as the grammar reads it", () => {
    const text = fc.oneof(fc.string(), fc.constantFrom("", "2025-03-29", TODAY, "2026-11-25", "2025-02-30", "2025"));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 3 }), (values) => {
        const given = new URLSearchParams(values.map((value) => ["asof", value]));
        const { asof } = asOfQuery.parse(given, { today: TODAY }).query;
        expect(chosenDay(given.getAll("asof"), TODAY)).toBe(asof);
      }),
    );
  });
});

describe("an address in the view of a day", () => {
  it("keeps its query and its fragment", () => {
    expect(withAsOf("/", "2025-03-29")).toBe("/?asof=2025-03-29");
    expect(withAsOf("/indicators/NY.GDP?pair=kaz-uzb", "2025-03-29")).toBe(
      "/indicators/NY.GDP?pair=kaz-uzb&asof=2025-03-29",
    );
    expect(withAsOf("/sources#datasets", "2025-03-29")).toBe("/sources?asof=2025-03-29#datasets");
    expect(withAsOf("/de/pairs/kaz-uzb?from=2016#trade", "2025-03-29")).toBe(
      "/de/pairs/kaz-uzb?from=2016&asof=2025-03-29#trade",
    );
  });

  it("is the address itself today", () => {
    expect(withAsOf("/sources?x=1#datasets", null)).toBe("/sources?x=1#datasets");
  });
});

it("takes a day of the calendar in its full form, and nothing else", () => {
  expect(["2024-02-29", "1998-10-31"].map(isDay)).toEqual([true, true]);
  expect(["2023-02-29", "2024-13-01", "2024", "", "29.03.2025"].map(isDay)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
});
