import { describe, expect, it } from "vitest";
import { gapOf } from "@/components/meeting/period-gap";
import type { PairCoverage } from "@/lib/domain/pair";

/** Coverages made up for the test. */
const dense: PairCoverage = {
  recordedFrom: "1998-10-31",
  recordedTo: "2025-11-15",
  denseFrom: "2016-01-01",
  note: "",
};
const thin: PairCoverage = { ...dense, recordedFrom: "2017-05-01", denseFrom: null };
const all = { from: null, to: null, year: [] };
const month = (text: string) => ({ start: `${text}-01`, end: `${text}-28` });

describe("a month without a meeting", () => {
  it("is none only where the record is dense", () => {
    const reach = { query: all, coverage: [dense] };
    expect(gapOf(month("2019-02"), reach)).toBeNull();
    expect(gapOf(month("2015-12"), reach)).toBe("notDense");
    expect(gapOf(month("1998-09"), reach)).toBe("notRecorded");
    expect(gapOf(month("2025-12"), reach)).toBe("notRecorded");
    expect(gapOf(month("2025-11"), reach)).toBeNull();
  });

  it("is not known of several pairs unless all of them are dense, nor of one without a record", () => {
    expect(gapOf(month("2019-02"), { query: all, coverage: [dense, thin] })).toBe("notDense");
    expect(gapOf(month("2016-02"), { query: all, coverage: [dense, thin] })).toBe("notDense");
    expect(gapOf(month("2016-02"), { query: all, coverage: [dense, { ...thin, denseFrom: "2017-05-01" }] })).toBe(
      "notDense",
    );
    expect(gapOf(month("2019-02"), { query: all, coverage: [] })).toBe("notRecorded");
  });

  it("is not asked for outside of the list's days and years", () => {
    const coverage = [dense];
    const from = { ...all, from: "2019-02-15", to: "2019-06-30" };
    expect(gapOf(month("2019-01"), { query: from, coverage })).toBe("notAsked");
    expect(gapOf(month("2019-02"), { query: from, coverage })).toBeNull();
    expect(gapOf(month("2019-07"), { query: from, coverage })).toBe("notAsked");
    const years = { ...all, year: ["2018", "2020"] };
    expect([2018, 2019, 2020].map((year) => gapOf(month(`${year}-03`), { query: years, coverage }))).toEqual([
      null,
      "notAsked",
      null,
    ]);
  });
});
