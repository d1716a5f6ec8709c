import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CadenceChoice, type CountedMeeting, PLOVER_WEIGHTS } from "@/lib/domain/cadence";
import { FREQUENCIES, type Frequency } from "@/lib/domain/indicator";
import { MEETING_FORMATS, MEETING_FORMS, MEETING_LEVELS, MEETING_STATUSES } from "@/lib/domain/meeting";
import { addDays } from "@/lib/domain/period";
import { cadenceSeries } from "@/lib/stats/cadence-series";
import { EVERY_MEETING, TEST_PAIR, testCoverage, testMeeting } from "@/lib/stats/test-meetings";

const coverage = testCoverage("2020-01-01", "2022-06-30");

function values(
  meetings: CountedMeeting[],
  more: Partial<CadenceChoice> & { freq?: Frequency } = {},
  reach = coverage,
) {
  const { periods } = cadenceSeries({ meetings, coverage: reach }, TEST_PAIR, { ...EVERY_MEETING, freq: "A", ...more });
  return Object.fromEntries(periods.map(({ period, value }) => [period, value]));
}

describe("meetings by period", () => {
  it("are zero in a year without one within the dense record", () => {
    expect(values([testMeeting("2020-03-01"), testMeeting("2022-05-01")])).toEqual({
      "2020": "1",
      "2021": "0",
      "2022": "1",
    });
  });

  it("are missing, not zero, where the record is thin, and provisional where something was found", () => {
    const { periods } = cadenceSeries(
      { meetings: [testMeeting("2018-03-01")], coverage: testCoverage("2018-01-01", "2021-12-31", "2020-01-01") },
      TEST_PAIR,
      { ...EVERY_MEETING, freq: "A" },
    );
    expect(
      periods.map(({ period, value, status, quality, reason }) => [period, value, status, quality, reason]),
    ).toEqual([
      ["2018", "1", "P", "thin", null],
      ["2019", null, "M", "thin", "not_dense"],
      ["2020", "0", "A", "whole", null],
      ["2021", "0", "A", "whole", null],
    ]);
  });

  it("are marked where the record ends within the period, a zero too", () => {
    const { periods } = cadenceSeries({ meetings: [], coverage }, TEST_PAIR, { ...EVERY_MEETING, freq: "A" });
    expect(periods.at(-1)).toMatchObject({ period: "2022", value: "0", status: "P", quality: "partial" });
  });

  it("are missing outside the record, but for those that other records brought", () => {
    const { periods } = cadenceSeries({ meetings: [testMeeting("2024-02-01")], coverage }, TEST_PAIR, {
      ...EVERY_MEETING,
      freq: "A",
    });
    expect(periods.slice(-2)).toMatchObject([
      { period: "2023", value: null, status: "M", reason: "not_recorded" },
      { period: "2024", value: "1", status: "P", quality: "none" },
    ]);
  });

  it("have no period without a record and without a dated meeting", () => {
    expect(cadenceSeries({ meetings: [], coverage: null }, TEST_PAIR, { ...EVERY_MEETING, freq: "M" }).periods).toEqual(
      [],
    );
  });

  it("count a meeting over the end of a month once, by its first day", () => {
    const meeting = testMeeting("2020-08-31", { endDate: "2020-09-01" });
    expect(values([meeting], { freq: "M" })).toMatchObject({ "2020-08": "1", "2020-09": "0" });
  });

  it("take a date known to the month into months, one known to the year into years only, and say what is left out", () => {
    const meetings = [
      testMeeting("2020-03-01", { slug: "m", datePrecision: "month" }),
      testMeeting("2021-01-01", { slug: "y", datePrecision: "year" }),
      testMeeting(null),
    ];
    const count = (freq: Frequency) =>
      cadenceSeries({ meetings, coverage }, TEST_PAIR, { ...EVERY_MEETING, freq }).leftOut;
    expect(values(meetings)).toMatchObject({ "2020": "1", "2021": "1" });
    expect(values(meetings, { freq: "M" })).toMatchObject({ "2020-03": "1", "2021-01": "0" });
    expect(count("A")).toMatchObject({ undated: 1, coarse: 0 });
    expect(count("M")).toMatchObject({ undated: 1, coarse: 1 });
  });

  it("show only the periods that lie wholly in the range", () => {
    const { periods } = cadenceSeries({ meetings: [], coverage }, TEST_PAIR, {
      ...EVERY_MEETING,
      freq: "Q",
      from: "2021-02-01",
      to: "2021-12-31",
    });
    expect(periods.map(({ period }) => period)).toEqual(["2021-Q2", "2021-Q3", "2021-Q4"]);
  });

  it("weigh by PLOVER: a visit 4, a summit 4, a third country 1, a call 1.5, no place 2.5: 13 in all", () => {
    const meetings = [
      testMeeting("2020-01-01"),
      testMeeting("2020-02-01", { form: "summit", format: "multilateral", placeCountry: "CHN" }),
      testMeeting("2020-03-01", { form: "sideline_meeting", placeCountry: "CHN" }),
      testMeeting("2020-04-01", { form: "phone_call", placeCountry: null, level: "minister" }),
      testMeeting("2020-05-01", { form: "unknown", placeCountry: null }),
    ];
    const { periods } = cadenceSeries({ meetings, coverage }, TEST_PAIR, {
      ...EVERY_MEETING,
      freq: "A",
      calls: "with",
      weights: PLOVER_WEIGHTS,
    });
    expect(periods[0]).toMatchObject({ value: "13", count: 5, byLevel: { head_of_state: "11.5", minister: "1.5" } });
  });

  it("sum weights exactly: a tenth and two tenths are three tenths", () => {
    const weights = { ...PLOVER_WEIGHTS, mode: { ...PLOVER_WEIGHTS.mode, visit: 0.1, phone: 0.2 } };
    const meetings = [testMeeting("2020-01-01"), testMeeting("2020-02-01", { form: "phone_call" })];
    expect(values(meetings, { calls: "with", weights })["2020"]).toBe("0.3");
  });
});

const days = fc.integer({ min: 0, max: 900 }).map((day) => addDays("2020-01-01", day));
const someMeetings = fc
  .array(
    fc.record({
      startDate: days,
      form: fc.constantFrom(...MEETING_FORMS),
      format: fc.constantFrom(...MEETING_FORMATS),
      level: fc.constantFrom(...MEETING_LEVELS),
      status: fc.constantFrom(...MEETING_STATUSES),
      parent: fc.option(fc.nat(20), { nil: null }),
    }),
    { maxLength: 25 },
  )
  .map((all) =>
    all.map(({ startDate, parent, ...rest }, at) =>
      testMeeting(startDate, { ...rest, slug: `m${at}`, parentSlug: parent === null ? null : `m${parent}` }),
    ),
  );
const choices = fc.record({
  format: fc.constantFrom("all" as const, "bilateral" as const),
  calls: fc.constantFrom("apart" as const, "with" as const, "only" as const),
  weights: fc.constantFrom(null, PLOVER_WEIGHTS),
});

function total(meetings: CountedMeeting[], choice: CadenceChoice & { freq: Frequency }): number {
  const { periods } = cadenceSeries(
    { meetings, coverage: testCoverage("2020-01-01", "2022-12-31") },
    TEST_PAIR,
    choice,
  );
  return periods.reduce((sum, { value }) => sum + Number(value ?? 0) * 10, 0);
}

describe("whatever the record", () => {
  it("months add up to quarters and years where every day is known", () => {
    fc.assert(
      fc.property(someMeetings, choices, (meetings, choice) => {
        const [years, quarters, months] = FREQUENCIES.map((freq) => total(meetings, { ...choice, levels: [], freq }));
        expect(months).toBeCloseTo(years ?? 0, 6);
        expect(quarters).toBeCloseTo(years ?? 0, 6);
      }),
    );
  });

  it("the counts by level add up to the count of all", () => {
    fc.assert(
      fc.property(someMeetings, choices, (meetings, choice) => {
        const all = total(meetings, { ...choice, levels: [], freq: "A" });
        const each = MEETING_LEVELS.map((level) => total(meetings, { ...choice, levels: [level], freq: "A" }));
        expect(each.reduce((sum, part) => sum + part, 0)).toBeCloseTo(all, 6);
      }),
    );
  });

  it("meetings in person and calls add up to both", () => {
    fc.assert(
      fc.property(someMeetings, choices, (meetings, choice) => {
        const of = (calls: CadenceChoice["calls"]) => total(meetings, { ...choice, calls, levels: [], freq: "A" });
        expect(of("apart") + of("only")).toBeCloseTo(of("with"), 6);
      }),
    );
  });
});
