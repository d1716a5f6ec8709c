import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareCodings } from "@/lib/domain/coding-comparison";
import {
  DATE_PRECISIONS,
  MEETING_FORMATS,
  MEETING_FORMS,
  MEETING_LEVELS,
  MEETING_STATUSES,
} from "@/lib/domain/meeting";

type Compared = Parameters<typeof compareCodings>[0][number];

// Of the record: the summit of 29 September 2023 in Berlin, as coded for Kazakhstan and Uzbekistan.
const BERLIN: Compared = {
  startDate: "2023-09-29",
  endDate: "2023-09-29",
  datePrecision: "day",
  form: "summit",
  format: "multilateral",
  level: "head_of_state",
  status: "held",
  city: "Berlin",
  placeCountry: "DEU",
  documentsCount: null,
};
const coded = (changes: Partial<Compared>): Compared => ({ ...BERLIN, ...changes });
const relationOf = (a: Partial<Compared>, b: Partial<Compared>) =>
  compareCodings([coded(a), coded(b)]).map(({ field, relation }) => `${field} ${relation}`);

describe("records of one event", () => {
  it("differ in nothing when they say the same, and a single one differs from none", () => {
    expect(compareCodings([BERLIN, BERLIN, BERLIN])).toEqual([]);
    expect(compareCodings([BERLIN])).toEqual([]);
    expect(compareCodings([])).toEqual([]);
  });

  it("disagree on the level when one counts the chancellor and the other does not, as those of Berlin do", () => {
    expect(compareCodings([BERLIN, coded({ level: "head_of_government" }), BERLIN])).toEqual([
      { field: "level", relation: "disagree" },
    ]);
  });

  it.each([
    ["an end that one does not state", { endDate: "2022-09-16" }, { endDate: null }, ["date partial"]],
    ["a month and a day within it", { startDate: "2023-09-01", datePrecision: "month" }, {}, ["date partial"]],
    ["no date at all", { startDate: null, endDate: null, datePrecision: "unknown" }, {}, ["date partial"]],
    ["another day", { startDate: "2023-09-28" }, {}, ["date disagree"]],
    ["another end", { endDate: "2023-09-30" }, {}, ["date disagree"]],
    [
      "a month and a day outside of it",
      { startDate: "2023-08-01", endDate: null, datePrecision: "month" },
      {},
      ["date disagree"],
    ],
    ["a form that one leaves open", { form: "unknown" }, {}, ["form partial"]],
    ["two forms", { form: "working_visit" }, { form: "official_visit" }, ["form disagree"]],
    ["a city that one leaves open", { city: null }, {}, ["place partial"]],
    ["a city in another case", { city: "BERLIN" }, {}, []],
    ["two cities of one country", { city: "Bonn" }, {}, ["place disagree"]],
    ["two countries and no city", { city: null, placeCountry: "FRA" }, { city: null }, ["place disagree"]],
    ["a count of documents that one does not give", { documentsCount: 0 }, {}, ["documents partial"]],
    ["two counts of documents", { documentsCount: 2 }, { documentsCount: 3 }, ["documents disagree"]],
    ["two formats and states", { format: "bilateral", status: "planned" }, {}, ["format disagree", "status disagree"]],
  ] as const)("with %s", (_name, a, b, found) => {
    expect(relationOf(a, b)).toEqual(found);
    expect(relationOf(b, a)).toEqual(found);
  });

  it("are compared with all others and not with the leading one alone", () => {
    const codings = [coded({ documentsCount: null }), coded({ documentsCount: 2 }), coded({ documentsCount: 3 })];
    expect(compareCodings(codings)).toEqual([{ field: "documents", relation: "disagree" }]);
  });
});

const day = fc.constantFrom("2023-09-29", "2023-09-30", "2023-10-01", "2024-01-01");
const coding: fc.Arbitrary<Compared> = fc.record({
  startDate: fc.option(day),
  endDate: fc.option(day),
  datePrecision: fc.constantFrom(...DATE_PRECISIONS),
  form: fc.constantFrom(...MEETING_FORMS),
  format: fc.constantFrom(...MEETING_FORMATS),
  level: fc.constantFrom(...MEETING_LEVELS),
  status: fc.constantFrom(...MEETING_STATUSES),
  city: fc.option(fc.constantFrom("Berlin", "berlin", "Astana")),
  placeCountry: fc.option(fc.constantFrom("DEU", "KAZ")),
  documentsCount: fc.option(fc.nat(2)),
});

it("does not depend on the order of the records, and more records never agree better", () => {
  fc.assert(
    fc.property(fc.array(coding, { maxLength: 4 }), coding, (codings, more) => {
      const found = compareCodings(codings);
      expect(compareCodings(codings.toReversed())).toEqual(found);
      const after = new Map(compareCodings([...codings, more]).map(({ field, relation }) => [field, relation]));
      for (const { field, relation } of found)
        expect([relation, "disagree"], `${field} of one record more`).toContain(after.get(field));
    }),
  );
});
