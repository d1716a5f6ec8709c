import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pool } from "@/lib/db/client";
import { countMeetings } from "@/lib/db/meetings-list";
import { listPlottedMeetings } from "@/lib/db/plotted-meetings";
import { testDatabase } from "@/lib/db/test-database";
import { MAX_PLOTTED } from "@/lib/domain/plotted-meeting";
import { type MeetingQuery, meetingQuery } from "@/lib/params/meeting-query";

testDatabase("shipped");

const read = (text: string): MeetingQuery => meetingQuery.parse(new URLSearchParams(text)).query;
const QUERIES = ["pair=kaz-uzb", "", "pair=kaz-uzb&format=bilateral&from=2017-03-20&to=2024-09-10", "year=2024,2019"];

describe("the meetings of the views", () => {
  it("are those of the list, of all its pages, oldest first", async () => {
    for (const text of QUERIES) {
      const { meetings } = await listPlottedMeetings(read(`${text}&size=10&page=2`));
      expect(meetings).toHaveLength(await countMeetings(read(text)));
      const days = meetings?.flatMap(({ startDate }) => startDate ?? []) ?? [];
      expect(days).toEqual([...days].sort());
    }
  });

  it("stand on the map where the gazetteer has their city, and only there", async () => {
    const { meetings } = await listPlottedMeetings(read("pair=kaz-uzb"));
    const almaty = meetings?.find(({ slug }) => slug === "2025-03-29-kaz-uzb-almaty");
    // GeoNames 1526384, Almaty.
    expect(almaty?.position).toEqual({ latitude: 43.25667, longitude: 76.92861, gazetteerName: "Almaty" });
    expect(meetings?.filter(({ city }) => city === null).every(({ position }) => position === null)).toBe(true);
  });

  it("come with how far the record of the pair reaches, or of every pair", async () => {
    const { rows } = await pool().query("SELECT recorded_from FROM pair_coverage");
    expect((await listPlottedMeetings(read(""))).coverage).toHaveLength(rows.length);
    expect((await listPlottedMeetings(read("pair=kaz-uzb"))).coverage).toEqual([
      expect.objectContaining({ recordedFrom: "1998-10-31", recordedTo: "2025-12-31", denseFrom: "2016-01-01" }),
    ]);
    expect((await listPlottedMeetings(read("pair=kaz-uzb&asof=2015-06-30"))).coverage).toEqual([
      expect.objectContaining({ recordedTo: "2015-06-30", denseFrom: null }),
    ]);
    expect((await listPlottedMeetings(read("pair=chl-fji"))).coverage).toEqual([]);
  });
});

describe("a list of more meetings than a view draws", () => {
  const generate = `INSERT INTO meetings (slug, code, side_a, side_b, start_date, date_precision, title, form, format,
      level, status, summary, confidence)
    SELECT 'generated-' || n, 'GENERATED-' || n, 'CHL', 'FJI', '2020-01-01', 'day', 'Generated for a test', 'unknown',
      'bilateral', 'minister', 'held', 'Generated for a test.', 'medium'
    FROM generate_series(1, $1::int) n`;
  beforeAll(async () => {
    await pool().query(generate, [MAX_PLOTTED]);
  });
  afterAll(async () => {
    await pool().query("DELETE FROM meetings WHERE side_a = 'CHL'");
  });

  it("is given whole up to the limit and not at all beyond it", async () => {
    expect((await listPlottedMeetings(read("from=2020-01-01&to=2020-01-01"))).meetings).toHaveLength(MAX_PLOTTED);
    expect((await listPlottedMeetings(read(""))).meetings).toBeNull();
  });
});
