import fc from "fast-check";
import { expect, it } from "vitest";
import { revisionQuery } from "@/lib/params/revision-query";

const KEY = "wb-wdi:NY.GDP.MKTP.KD.ZG:UZB:_Z:A:PC:N";
const parse = (text: string, today?: string) => revisionQuery.parse(new URLSearchParams(text), { today });

it("reads series, period, pair and day, and writes them back in one order", () => {
  const { query, problems } = parse(`asof=2025-03-29&period=2023&pair=UZB-kaz&series=${KEY}`);
  expect(problems).toEqual([]);
  expect(query).toMatchObject({ series: KEY, period: "2023", pair: { slug: "kaz-uzb" }, asof: "2025-03-29" });
  expect(decodeURIComponent(revisionQuery.write(query).toString())).toBe(
    `series=${KEY}&period=2023&pair=kaz-uzb&asof=2025-03-29`,
  );
  expect(revisionQuery.write(revisionQuery.defaults).toString()).toBe("");
});

it.each([
  ["series=a b", "series"],
  ["series=a%00b", "series"],
  [`series=${"x".repeat(201)}`, "series"],
  ["series=a&series=b", "series"],
  ["period=2023-13", "period"],
  ["period=twenty", "period"],
  ["period=2025/2024", "period"],
  ["asof=2025", "asof"],
  ["asof=2026-01-02", "asof"],
  ["colour=red", "colour"],
])("names the parameter of %s and falls back to its default", (text, name) => {
  const { query, problems } = parse(text, "2026-01-01");
  expect(problems.map((problem) => problem.name)).toEqual([name]);
  expect(query).toEqual(revisionQuery.defaults);
});

it("takes every kind of period", () => {
  for (const period of ["2023", "2023-Q4", "2023-12", "2023-12-31", "2025-01/2025-03"])
    expect(parse(`period=${period}`).query.period).toBe(period);
});

it("never throws, and what it understood it understands again", () => {
  const keys = fc.oneof(fc.constantFrom("series", "period", "pair", "asof"), fc.string());
  fc.assert(
    fc.property(fc.array(fc.tuple(keys, fc.string({ unit: "binary", maxLength: 60 })), { maxLength: 5 }), (pairs) => {
      const { query } = revisionQuery.parse(new URLSearchParams(pairs));
      expect(revisionQuery.parse(revisionQuery.write(query))).toEqual({ query, problems: [] });
    }),
  );
});
