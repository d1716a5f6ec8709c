import { expect, it } from "vitest";
import { makeWords, type Translate } from "@/lib/i18n/words";

const t: Translate = Object.assign(
  (key: string, values?: object) => (values ? `${key} ${JSON.stringify(values)}` : key),
  {
    raw: (key: string) => key,
  },
);

it("every address of a page keeps the day of its view, whatever its language, query and fragment", () => {
  const english = makeWords(t, "en", new Map(), { asOf: "2025-03-29" });
  expect(english.href("/")).toBe("/?asof=2025-03-29");
  expect(english.href("/indicators/A?pair=kaz-uzb")).toBe("/indicators/A?pair=kaz-uzb&asof=2025-03-29");
  const german = makeWords(t, "de", new Map(), { asOf: "2025-03-29" });
  expect(german.href("/")).toBe("/de?asof=2025-03-29");
  expect(german.href("/sources#csv")).toBe("/de/sources?asof=2025-03-29#csv");
  expect(german.path("/pairs/kaz-uzb/claims")).toBe("/de/pairs/kaz-uzb/claims");
});

it("addresses of today name no day", () => {
  const words = makeWords(t, "de", new Map());
  expect([words.asOf, words.href("/pairs/kaz-uzb"), words.path("/sources")]).toEqual([
    null,
    "/de/pairs/kaz-uzb",
    "/de/sources",
  ]);
});

it("what is empty today says so in its own words, and in another view that nothing was known on its day", () => {
  expect(makeWords(t, "en", new Map()).none("No trade.")).toBe("No trade.");
  const then = makeWords(t, "en", new Map(), { asOf: "2012-01-31" });
  expect(then.none("No trade.")).toBe('asOf.nothing {"day":"31 Jan 2012"}');
  expect(then.none("No meeting.", "noMeeting")).toBe('asOf.noMeeting {"day":"31 Jan 2012"}');
});
