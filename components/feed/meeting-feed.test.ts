import { describe, expect, it } from "vitest";
import type { FeedSite } from "@/components/feed/feed-site";
import { meetingAtom, meetingCalendar } from "@/components/feed/meeting-feed";
import type { FeedMeeting } from "@/lib/domain/feed-meeting";
import { makePair } from "@/lib/domain/pair";
import { testWords } from "@/lib/i18n/test-words";
import { meetingQuery } from "@/lib/params/meeting-query";

const site: FeedSite = {
  origin: "https://rapport.example:8443",
  address: "https://rapport.example:8443/api/v1/meetings.ics?pair=kaz-uzb",
  changed: "2026-11-24T13:24:21Z",
  words: testWords("en"),
};
const query = { ...meetingQuery.defaults, pair: makePair("KAZ", "UZB") };

/** Made up for a test. */
function meeting(rest: Partial<FeedMeeting> = {}): FeedMeeting {
  return {
    slug: "2025-03-29-test",
    startDate: "2025-03-29",
    endDate: "2025-03-29",
    datePrecision: "day",
    title: "Test meeting",
    form: "state_visit",
    format: "bilateral",
    level: "head_of_state",
    status: "held",
    city: "Almaty",
    venue: "Test house",
    placeCountry: "KAZ",
    summary: "Made up for a test.",
    topics: ["trade"],
    sources: [
      { url: "https://example.org/report", publisher: "Test press" },
      { url: "excerpt without an address", publisher: "Test archive" },
    ],
    toldOn: "2025-03-30",
    ...rest,
  };
}

const calendar = (...rows: FeedMeeting[]) => meetingCalendar({ rows, total: rows.length }, query, site);
const feed = (...rows: FeedMeeting[]) => meetingAtom({ rows, total: rows.length }, query, site);

describe("the calendar of meetings", () => {
  it("has a meeting on its days, with its place, its sources and its page", () => {
    expect(calendar(meeting()).events).toEqual([
      {
        uid: "2025-03-29-test@rapport",
        start: "2025-03-29",
        end: "2025-03-29",
        summary: "Test meeting",
        description: expect.stringMatching(/^State visit; .*\. Made up for a test\.\nhttps:\/\/example\.org\/report$/),
        location: "Test house, Almaty, KAZ",
        url: "https://rapport.example:8443/meetings/2025-03-29-test",
        status: "CONFIRMED",
        categories: ["State visit", "Trade"],
      },
    ]);
  });

  it("puts no meeting on a day that nobody knows, and says how many it leaves out", () => {
    const undated = [
      meeting({ slug: "month", startDate: "2025-03-01", datePrecision: "month" }),
      meeting({ slug: "year", startDate: "2025-01-01", datePrecision: "year" }),
      meeting({ slug: "never", startDate: null, datePrecision: "unknown" }),
    ];
    const { events, description } = calendar(meeting(), ...undated);
    expect(events.map(({ uid }) => uid)).toEqual(["2025-03-29-test@rapport"]);
    expect(description).toBe(
      "1 meeting on the days that are known. 3 more are left out: only their month or year is known, or nothing.",
    );
    expect(meetingCalendar({ rows: [meeting()], total: 4 }, query, site).description).toContain(
      "3 older ones are left out",
    );
  });

  it("tells what is planned from what was held and what was called off", () => {
    const statuses = (["held", "planned", "cancelled"] as const).map(
      (status) => calendar(meeting({ status })).events[0]?.status,
    );
    expect(statuses).toEqual(["CONFIRMED", "TENTATIVE", "CANCELLED"]);
  });

  it("speaks the language of its address, with links to pages of it", () => {
    const { name, events } = meetingCalendar({ rows: [meeting()], total: 1 }, query, {
      ...site,
      words: testWords("de"),
    });
    expect(name).toContain("Treffen");
    expect(events[0]?.url).toBe("https://rapport.example:8443/de/meetings/2025-03-29-test");
  });
});

describe("the feed of meetings", () => {
  it("names each by a tag that outlives its address, without the port", () => {
    expect(feed(meeting()).id).toBe("tag:rapport.example,2026:meetings/kaz-uzb");
    expect(feed(meeting()).entries[0]?.id).toBe("tag:rapport.example,2026:meeting/2025-03-29-test");
    expect(meetingAtom({ rows: [], total: 0 }, query, { ...site, origin: "http://[::1]:3000" }).id).toContain(
      "tag:localhost,",
    );
  });

  it("is as new as the newest source, else as the meeting, and never newer than the record", () => {
    const updated = (rest: Partial<FeedMeeting>) => feed(meeting(rest)).entries[0]?.updated;
    expect(updated({})).toBe("2025-03-30T00:00:00Z");
    expect(updated({ toldOn: null })).toBe("2025-03-29T00:00:00Z");
    expect(updated({ toldOn: null, datePrecision: "month" })).toBe(site.changed);
    expect(updated({ toldOn: null, startDate: "2027-06-01", status: "planned" })).toBe(site.changed);
    expect(feed(meeting({ datePrecision: "month" })).entries[0]?.published).toBeNull();
  });

  it("links to the sources that have an address", () => {
    expect(feed(meeting()).entries[0]?.via).toEqual(["https://example.org/report"]);
  });
});
