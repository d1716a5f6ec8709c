import { describe, expect, it } from "vitest";
import type { MarkFacts, MeetingLabels } from "@/components/chart/chart-types";
import { readMeeting } from "@/components/chart/read-meeting";

const labels: MeetingLabels = {
  marks: "Meetings",
  lanes: { state: "head of state", government: "government", minister: "minister" },
  folded: "Meetings",
  cluster: "{count} meetings",
  open: "Open",
  close: "Close",
  forms: { phone_call: "Phone call", state_visit: "State visit" },
  levels: { head_of_state: "heads of state", head_of_government: "heads of government" },
  statuses: { planned: "planned" },
  people: ["Kassym-Jomart Tokayev", "Shavkat Mirziyoyev"],
  href: "/de/meetings/{slug}?asof=2025-03-29",
};
const visit: MarkFacts = {
  slug: "2025-11-15-kaz-uzb",
  x: Date.UTC(2025, 10, 15),
  dateText: "15 Nov 2025",
  title: "State visit to Tashkent",
  form: "state_visit",
  level: "head_of_state",
  placeText: "Tashkent, Uzbekistan",
  people: [1, 0],
};

describe("readMeeting", () => {
  it("finds lane, words, names and address of a meeting", () => {
    expect(readMeeting(visit, labels)).toMatchObject({
      lane: "state",
      call: false,
      multilateral: false,
      formText: "State visit",
      levelText: "heads of state",
      participantsText: "Shavkat Mirziyoyev, Kassym-Jomart Tokayev",
      href: "/de/meetings/2025-11-15-kaz-uzb?asof=2025-03-29",
    });
  });

  it("tells a call, more than two countries, and what was only planned", () => {
    const call: MarkFacts = { ...visit, form: "phone_call", status: "planned", multilateral: true, people: [] };
    expect(readMeeting(call, labels)).toMatchObject({
      call: true,
      multilateral: true,
      formText: "Phone call, planned",
      participantsText: null,
    });
  });
});
