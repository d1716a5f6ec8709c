import { describe, expect, it } from "vitest";
import type { CountedMeeting } from "@/lib/domain/cadence";
import { testCoverage, testMeeting } from "@/lib/stats/test-meetings";
import { topicCoverage } from "@/lib/stats/topic-coverage";

const coverage = testCoverage("2019-01-01", "2022-12-31", "2020-01-01");

function row(meetings: CountedMeeting[], topic = "water", range = {}) {
  const found = topicCoverage({ meetings, coverage }, range).rows.find((each) => each.topic === topic);
  return (
    found && { ...found, years: found.years.map(({ year, stated, coarse, reason }) => [year, stated, coarse, reason]) }
  );
}

describe("topics by year", () => {
  it("count stated topics and coarse ones apart, zero where the record is dense, missing before", () => {
    const meetings = [
      testMeeting("2021-01-01", { topics: ["water", "trade"] }),
      testMeeting("2021-05-01", { topics: ["water"], form: "phone_call" }),
      testMeeting("2022-05-01", { topics: ["water"], topicsCoarse: true, format: "multilateral" }),
    ];
    expect(row(meetings)).toMatchObject({
      years: [
        ["2019", 0, 0, "not_dense"],
        ["2020", 0, 0, null],
        ["2021", 2, 0, null],
        ["2022", 0, 1, null],
      ],
      total: { stated: 2, coarse: 1 },
    });
  });

  it("take a meeting and its sessions as one, and what the two stated before what a short report gave", () => {
    const meetings = [
      testMeeting("2021-12-31", { slug: "summit", topics: ["water"], topicsCoarse: true, format: "multilateral" }),
      testMeeting("2022-01-01", { slug: "talks", topics: ["water", "energy"], parentSlug: "summit" }),
    ];
    expect(row(meetings)?.years).toContainEqual(["2021", 1, 0, null]);
    expect(row(meetings)?.years).toContainEqual(["2022", 0, 0, null]);
    expect(row(meetings, "energy")?.years).toContainEqual(["2021", 1, 0, null]);
  });

  it("leave announced meetings out and keep undated ones apart", () => {
    const meetings = [
      testMeeting("2021-01-01", { topics: ["water"], status: "planned" }),
      testMeeting(null, { topics: ["water"] }),
    ];
    expect(row(meetings)).toMatchObject({ undated: { stated: 1, coarse: 0 }, total: { stated: 0, coarse: 0 } });
  });

  it("count within the range only", () => {
    const meetings = [
      testMeeting("2020-01-01", { topics: ["water"] }),
      testMeeting("2021-01-01", { topics: ["water"] }),
    ];
    expect(row(meetings, "water", { from: "2021-01-01" })).toMatchObject({ total: { stated: 1 } });
    expect(topicCoverage({ meetings, coverage }, { from: "2021-01-01" })).toMatchObject({
      years: ["2021", "2022"],
      meetings: 1,
    });
  });

  it("have no total where no year is known to be without the topic", () => {
    const thin = testCoverage("2020-01-01", "2021-12-31", null);
    const { rows } = topicCoverage({ meetings: [testMeeting("2020-01-01", { topics: ["water"] })], coverage: thin });
    const totals = Object.fromEntries(rows.map(({ topic, total }) => [topic, total]));
    expect(totals.water).toEqual({ stated: 1, coarse: 0, reason: null });
    expect(totals.energy).toEqual({ stated: 0, coarse: 0, reason: "not_dense" });
  });

  it("have no year without a record and without a meeting", () => {
    expect(topicCoverage({ meetings: [], coverage: null })).toMatchObject({ years: [], meetings: 0 });
  });
});
