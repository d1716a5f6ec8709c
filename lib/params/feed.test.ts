import { describe, expect, it } from "vitest";
import { makePair } from "@/lib/domain/pair";
import { claimQuery } from "@/lib/params/claim-query";
import { feedHref, feedType } from "@/lib/params/feed";
import { meetingQuery } from "@/lib/params/meeting-query";

const pair = makePair("UZB", "KAZ");

describe("the address of a feed", () => {
  it("carries what the list is narrowed to and the language, and nothing of the page", () => {
    const query = meetingQuery.parse({ level: "minister", q: "water", sort: "city", page: "3", size: "20" }).query;
    expect(feedHref("meetings.ics", { ...query, pair }, "de")).toBe(
      "/api/v1/meetings.ics?pair=kaz-uzb&level=minister&q=water&locale=de",
    );
    expect(feedHref("claims.atom", { ...claimQuery.defaults, pair, asof: "2025-03-29" }, "en")).toBe(
      "/api/v1/claims.atom?pair=kaz-uzb&asof=2025-03-29",
    );
    expect(feedHref("meetings.atom", meetingQuery.defaults, "en")).toBe("/api/v1/meetings.atom");
  });

  it("has the media type of its kind", () => {
    expect([feedType("meetings.ics"), feedType("claims.atom")]).toEqual(["text/calendar", "application/atom+xml"]);
  });
});
