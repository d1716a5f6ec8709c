import { describe, expect, it } from "vitest";
import { calendarOf } from "@/components/meeting/calendar-rows";
import { listOfMeetings, partOfPeriod } from "@/components/meeting/list-part";
import { groupByPlace } from "@/components/meeting/place-groups";
import { timelineRows } from "@/components/meeting/timeline-rows";
import { countMeetings } from "@/lib/db/meetings-list";
import { listPlottedMeetings } from "@/lib/db/plotted-meetings";
import { testDatabase } from "@/lib/db/test-database";
import { testWords } from "@/lib/i18n/test-words";
import { type MeetingQuery, meetingQuery } from "@/lib/params/meeting-query";

testDatabase("shipped");

const read = (text: string): MeetingQuery => meetingQuery.parse(new URLSearchParams(text)).query;
const QUERIES = ["pair=kaz-uzb", "", "pair=kaz-uzb&format=bilateral&from=2017-03-20&to=2024-09-10", "year=2024,2019"];

/** The list to which a link of a view leads. */
const linked = (href: string) => read(href.slice(href.indexOf("?") + 1));

describe("each number of a view is that of the table to which it leads", () => {
  it.each(QUERIES)("in the calendar of %j", async (text) => {
    const query = read(text);
    const { meetings, coverage } = await listPlottedMeetings(query);
    const list = listOfMeetings(null, query, testWords("en"));
    const { rows } = calendarOf(meetings ?? [], { query, coverage });
    expect(rows.length).toBeGreaterThan(0);
    for (const { year, months } of rows) {
      for (const { count, perhaps, period } of [year, ...months]) {
        if (count === 0) continue;
        const listed = await countMeetings(linked(partOfPeriod(list, period)));
        expect([period.text, listed]).toEqual([period.text, count + perhaps]);
      }
    }
  });

  it.each(QUERIES)("on the map of %j", async (text) => {
    const query = read(text);
    const { placed, unplaced, calls, unstated } = groupByPlace((await listPlottedMeetings(query)).meetings ?? []);
    for (const { names, count } of placed) expect(await countMeetings({ ...query, place: names })).toBe(count);
    const all = [...placed, ...unplaced].reduce((sum, { count }) => sum + count, calls + unstated);
    expect(all).toBe(await countMeetings(query));
  });

  it.each(QUERIES)("in the table under the timeline of %j", async (text) => {
    const query = read(text);
    const { meetings, coverage } = await listPlottedMeetings(query);
    const words = testWords("en");
    const rows = timelineRows({ meetings: meetings ?? [], list: listOfMeetings(null, query, words), coverage, words });
    const cells = rows.flatMap((row) => Object.values(row.cells)).filter(({ href }) => href !== undefined);
    expect(cells.length).toBeGreaterThan(rows.length);
    for (const { href = "", value } of cells) expect(await countMeetings(linked(href))).toBe(Number(value));
  });
});
