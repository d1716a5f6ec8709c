import { describe, expect, it } from "vitest";
import { facetLinks } from "@/components/meeting/facet-values";
import { listOfMeetings } from "@/components/meeting/list-part";
import type { FacetValue } from "@/lib/domain/meeting-facet";
import { makePair } from "@/lib/domain/pair";
import { testWords } from "@/lib/i18n/test-words";
import { meetingQuery } from "@/lib/params/meeting-query";

const words = testWords("en");
const listOf = (text: string) => {
  const { query, problems } = meetingQuery.parse(new URLSearchParams(text));
  expect(problems).toEqual([]);
  return listOfMeetings(null, query, words);
};

/** Places made up for the test, the most frequent first. */
const places: FacetValue[] = Array.from({ length: 12 }, (_, n) => ({ value: `Test town ${n}`, count: 12 - n }));

describe("the values of a facet", () => {
  it("are links that add to the choice, from the first page, and keep all else", () => {
    const { open } = facetLinks(
      "level",
      [{ value: "minister", count: 3 }],
      listOf("q=gas&page=2&view=map&level=other"),
      words,
    );
    expect(open[0]).toEqual({
      value: "minister",
      label: "Ministers",
      count: 3,
      chosen: false,
      href: "/meetings?level=other%2Cminister&q=gas&view=map",
    });
  });

  it("take a chosen value off", () => {
    const { open } = facetLinks("level", [{ value: "minister", count: 3 }], listOf("level=minister&q=gas"), words);
    expect(open).toEqual([expect.objectContaining({ chosen: true, href: "/meetings?q=gas" })]);
  });

  it("stand open up to the eighth; the others are folded", () => {
    const { open, folded } = facetLinks("place", places, listOf(""), words);
    expect(open.map(({ value }) => value)).toEqual(places.slice(0, 8).map(({ value }) => value));
    expect(folded.map(({ value }) => value)).toEqual(places.slice(8).map(({ value }) => value));
  });

  it("stand open when chosen, however rare they are", () => {
    const { open, folded } = facetLinks("place", places, listOf("place=Test+town+10"), words);
    expect(open.map(({ value }) => value)).toEqual([...places.slice(0, 8).map(({ value }) => value), "Test town 10"]);
    expect(folded).toHaveLength(3);
  });

  it("that no meeting has are there only when chosen, with their zero", () => {
    const { open } = facetLinks("place", [{ value: "Astana", count: 2 }], listOf("place=Atlantis,Astana"), words);
    expect(open.map(({ value, count, chosen }) => [value, count, chosen])).toEqual([
      ["Astana", 2, true],
      ["Atlantis", 0, true],
    ]);
    expect(facetLinks("host", [], listOf(""), words)).toEqual({ open: [], folded: [] });
  });

  it("lead within the pair's own list on its page", () => {
    const pair = makePair("KAZ", "UZB");
    const list = listOfMeetings(pair, { ...meetingQuery.defaults, pair, asof: "2025-03-29" }, words);
    expect(facetLinks("year", [{ value: "2024", count: 1 }], list, words).open[0]?.href).toBe(
      "/pairs/kaz-uzb/meetings?year=2024&asof=2025-03-29",
    );
  });

  it("go by the word of their list, a country by its name", () => {
    const label = (facet: "form" | "topic" | "status" | "confidence" | "year", value: string) =>
      facetLinks(facet, [{ value, count: 1 }], listOf(""), testWords("de")).open[0]?.label;
    expect(label("form", "phone_call")).toBe("Telefonat");
    expect(label("topic", "water")).toBe("Wasser");
    expect(label("status", "planned")).toBe("Nur angekündigt");
    expect(label("year", "2024")).toBe("2024");
  });
});
