import { describe, expect, it } from "vitest";
import { pool } from "@/lib/db/client";
import { getMeeting } from "@/lib/db/meeting-detail";
import { testDatabase } from "@/lib/db/test-database";
import { compareCodings } from "@/lib/domain/coding-comparison";

testDatabase("shipped");

const ALMATY = "2025-03-29-kaz-uzb-almaty";
const BERLIN = "2023-09-29-kaz-uzb-berlin";
const SECOND = ["2023-09-29-deu-kaz-berlin-2", "2023-09-29-deu-uzb-berlin"];

describe("the records of one event", () => {
  it("are one alone for the meeting of Almaty, with its sources in order and what is not stated of them", async () => {
    const meeting = await getMeeting(ALMATY, null);
    expect(meeting?.codings.map(({ slug }) => slug)).toEqual([ALMATY]);
    expect(meeting?.codings[0]?.sources).toMatchObject([
      { publisher: "The Astana Times", language: null, publishedOn: null },
      { publisher: "Deutsche Allgemeine Zeitung (daz.asia)", language: null, publishedOn: null },
    ]);
    expect(meeting?.codings[0]?.note).toContain("working visit");
    expect(meeting?.pair).toEqual({ slug: "kaz-uzb", a: "KAZ", b: "UZB" });
  });

  it("stand on the page of each of them, the leading one first, each with its own sources", async () => {
    for (const slug of [BERLIN, ...SECOND]) {
      const meeting = await getMeeting(slug, null);
      expect(meeting?.codings.map((each) => each.slug)).toEqual([BERLIN, ...SECOND]);
      expect(meeting?.codings.map(({ pair }) => pair.slug)).toEqual(["kaz-uzb", "deu-kaz", "deu-uzb"]);
      expect(meeting?.leading?.slug ?? null).toBe(slug === BERLIN ? null : BERLIN);
      for (const { slug: coded, sources } of meeting?.codings ?? []) {
        const { rows } = await pool().query<{ url: string }>(
          "SELECT source_url AS url FROM meeting_sources WHERE meeting_slug = $1 ORDER BY ordinal",
          [coded],
        );
        expect(sources.map(({ url }) => url)).toEqual(rows.map(({ url }) => url));
        expect(sources.length).toBeGreaterThan(0);
      }
    }
  });

  it("disagree in Berlin on the level alone", async () => {
    const meeting = await getMeeting(BERLIN, null);
    expect(compareCodings(meeting?.codings ?? [])).toEqual([{ field: "level", relation: "disagree" }]);
  });

  it("are all there of every meeting of the table", async () => {
    const { rows } = await pool().query<{ slug: string; n: number }>(
      `SELECT m.slug, (SELECT count(*)::int FROM meetings k
         WHERE coalesce(k.duplicate_of, k.slug) = coalesce(m.duplicate_of, m.slug)) AS n FROM meetings m`,
    );
    for (const { slug, n } of rows) expect([slug, (await getMeeting(slug, null))?.codings.length]).toEqual([slug, n]);
  });

  it("in the view of a day are those known by then and the page's own", async () => {
    await pool().query("UPDATE meetings SET start_date = '2023-10-02', end_date = NULL WHERE slug = $1", [SECOND[0]]);
    const then = await getMeeting(BERLIN, "2023-09-30");
    expect(then?.codings.map(({ slug }) => slug)).toEqual([BERLIN, SECOND[1]]);
    expect(compareCodings((await getMeeting(BERLIN, null))?.codings ?? [])).toContainEqual({
      field: "date",
      relation: "disagree",
    });
  });
});

describe("the place of a meeting", () => {
  it("has the position of its row in the gazetteer's table", async () => {
    const meeting = await getMeeting(ALMATY, null);
    const { rows } = await pool().query(
      "SELECT latitude, longitude FROM places WHERE country_iso3 = 'KAZ' AND name = 'Almaty'",
    );
    expect(meeting?.position).toEqual(rows[0]);
    // GeoNames has the city at 43.25 N, 76.93 E.
    expect(meeting?.position?.latitude).toBeCloseTo(43.25, 1);
    expect(meeting?.position?.longitude).toBeCloseTo(76.9, 1);
  });

  it("has none for a call, and none for a city of the same name in another country or without a row", async () => {
    expect((await getMeeting("2024-05-17-kaz-uzb-phone-call", null))?.position).toBeNull();
    await pool().query("UPDATE meetings SET place_country = 'UZB' WHERE slug = $1", [ALMATY]);
    expect((await getMeeting(ALMATY, null))?.position).toBeNull();
    await pool().query("UPDATE meetings SET place_country = 'KAZ', city = 'Testville' WHERE slug = $1", [ALMATY]);
    expect((await getMeeting(ALMATY, null))?.position).toBeNull();
  });
});
