import { describe, expect, it } from "vitest";
import type { CountedMeeting } from "@/lib/domain/cadence";
import { chooseMeetings } from "@/lib/stats/meeting-choice";
import { consultMode } from "@/lib/stats/meeting-weight";
import { EVERY_MEETING, TEST_PAIR, testMeeting } from "@/lib/stats/test-meetings";

const slugs = (meetings: readonly CountedMeeting[]) => meetings.map(({ slug }) => slug);

// After the real case: talks of both presidents on 3 April 2025, before the summit of Central Asia and the EU.
const summit = testMeeting("2025-04-04", { slug: "summit", form: "summit", format: "multilateral" });
const talks = testMeeting("2025-04-03", { slug: "talks", form: "sideline_meeting", parentSlug: "summit" });

describe("the meetings that count", () => {
  it("count a summit and the talks at it once", () => {
    const { counted, sessions } = chooseMeetings([summit, talks], EVERY_MEETING);
    expect(slugs(counted)).toEqual(["summit"]);
    expect(slugs(sessions)).toEqual(["talks"]);
  });

  it("count the talks of the two where summits are left out", () => {
    const { counted, sessions } = chooseMeetings([summit, talks], { ...EVERY_MEETING, format: "bilateral" });
    expect(slugs(counted)).toEqual(["talks"]);
    expect(sessions).toEqual([]);
  });

  it("count a session of a meeting that was only announced", () => {
    const { counted, announced } = chooseMeetings([{ ...summit, status: "planned" }, talks], EVERY_MEETING);
    expect(slugs(counted)).toEqual(["talks"]);
    expect(slugs(announced)).toEqual(["summit"]);
  });

  it("do not count a ministers' session of a visit among ministers, for then levels would exceed the whole", () => {
    const visit = testMeeting("2025-01-01", { slug: "visit" });
    const session = testMeeting("2025-01-01", { slug: "session", level: "minister", parentSlug: "visit" });
    expect(chooseMeetings([visit, session], { ...EVERY_MEETING, levels: ["minister"] }).counted).toEqual([]);
  });

  it("leave cancelled meetings out and name them, and end where sessions contain each other", () => {
    const cancelled = testMeeting("2025-01-01", { slug: "c", status: "cancelled" });
    const [x, y] = [
      testMeeting("2025-02-01", { slug: "x", parentSlug: "y" }),
      testMeeting("2025-02-01", { slug: "y", parentSlug: "x" }),
    ];
    const chosen = chooseMeetings([cancelled, x, y], EVERY_MEETING);
    expect(slugs(chosen.cancelled)).toEqual(["c"]);
    expect(slugs(chosen.sessions)).toEqual(["x", "y"]);
  });

  it("have calls apart, with the rest or alone; a video summit is a call", () => {
    const meetings = [
      testMeeting("2025-01-01", { slug: "visit" }),
      testMeeting("2025-01-02", { slug: "video", form: "video_summit" }),
    ];
    const of = (calls: "apart" | "with" | "only") =>
      slugs(chooseMeetings(meetings, { ...EVERY_MEETING, calls }).counted);
    expect([of("apart"), of("with"), of("only")]).toEqual([["visit"], ["visit", "video"], ["video"]]);
  });
});

describe("consultMode", () => {
  it.each([
    ["a state visit", { form: "state_visit", placeCountry: "UZB" }, "visit"],
    ["talks at a summit in one of the two countries", { form: "sideline_meeting", placeCountry: "UZB" }, "visit"],
    ["talks in a third country", { form: "sideline_meeting", placeCountry: "CHN" }, "third_party"],
    ["a summit at home", { form: "summit", format: "multilateral", placeCountry: "KAZ" }, "multilateral"],
    ["a video summit", { form: "video_summit", format: "multilateral", placeCountry: null }, "multilateral"],
    ["a call", { form: "video_call", placeCountry: null }, "phone"],
    [
      "a visit without a place, hosted by one",
      { form: "official_visit", placeCountry: null, hostCountry: "UZB" },
      "visit",
    ],
    ["a meeting without a place", { form: "unknown", placeCountry: null }, "unspecified"],
    [
      "a three-way meeting elsewhere",
      { form: "trilateral_meeting", format: "trilateral", placeCountry: "AZE" },
      "third_party",
    ],
  ] as const)("%s", (_, rest, mode) => {
    expect(consultMode(testMeeting("2025-01-01", rest), TEST_PAIR)).toBe(mode);
  });
});
