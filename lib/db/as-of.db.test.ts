import { describe, expect, it } from "vitest";
import { getFirstKnownDay, getLastMeetingDay, getMeetingDay } from "@/lib/db/as-of-days";
import { listClaims } from "@/lib/db/claims-list";
import { pool } from "@/lib/db/client";
import { listDocuments } from "@/lib/db/documents-list";
import { getIndicator, listIndicators } from "@/lib/db/indicators";
import { listTimeline } from "@/lib/db/meeting-brief";
import { getMeeting } from "@/lib/db/meeting-detail";
import { listMeetings } from "@/lib/db/meetings-list";
import { listObservations } from "@/lib/db/observations-list";
import { getCoverage, listRecordedPairs } from "@/lib/db/pairs";
import { listLatestSeries } from "@/lib/db/series";
import { getSourceRecord } from "@/lib/db/sources";
import { testDatabase } from "@/lib/db/test-database";
import { GROWTH_INDICATOR } from "@/lib/domain/indicator";
import { makePair } from "@/lib/domain/pair";
import { LISTS } from "@/lib/params/export";

testDatabase("shipped");

const PAIR = makePair("KAZ", "UZB") ?? { slug: "", a: "", b: "" };
const ALMATY = "2025-03-29";
const OF_PAIR = `EXISTS (SELECT FROM meeting_participants p WHERE p.meeting_slug = m.slug AND p.country_iso3 = 'KAZ')
  AND EXISTS (SELECT FROM meeting_participants p WHERE p.meeting_slug = m.slug AND p.country_iso3 = 'UZB')`;

async function texts(sql: string, values: unknown[] = []): Promise<string[]> {
  const { rows } = await pool().query<{ text: string }>(sql, values);
  return rows.map(({ text }) => text);
}

const count = async (sql: string) => Number((await texts(`SELECT (${sql})::text AS text`))[0]);
const queryOf = <L extends keyof typeof LISTS>(list: L, text: string) =>
  LISTS[list].parse(new URLSearchParams(text)).query;

/** The newest vintage up to a day of every period, the slow and plain way. */
const KNOWN = `SELECT concat_ws(' ', s.key, o.period, o.vintage, o.value) AS text
  FROM observations o JOIN series s ON s.id = o.series_id
  WHERE o.vintage = (SELECT max(every.vintage) FROM observations every
    WHERE every.series_id = o.series_id AND every.period = o.period AND every.vintage <= $1::date)`;

describe("figures as of a day", () => {
  it.each([
    ["2024-06-27", undefined],
    ["2024-06-28", "5.98897580604036"],
    ["2024-06-30", "5.98897580604036"],
    [ALMATY, "6.29141635081155"],
    ["2026-07-12", "6.29141635082311"],
    ["2026-11-24", "6.31603004201926"],
    [null, "6.31603004201926"],
  ])("on %s give Uzbek growth of 2023 as %s", async (day, value) => {
    const filter = { indicatorCodes: [GROWTH_INDICATOR], refAreas: ["UZB"], counterparts: null };
    const [series] = await listLatestSeries(filter, day);
    expect(series?.values.find(({ period }) => period === "2023")?.value).toBe(value);
  });

  it.each(["2022-03-21", "2024-10-21", ALMATY])("on %s are those of plain SQL, in every order", async (day) => {
    const direct = (await texts(KNOWN, [day])).sort();
    expect(direct.length).toBeGreaterThan(50);
    for (const sort of ["period", "-period", "indicator", "-value"]) {
      const rows = [];
      for (let page = 1; rows.length < direct.length; page++) {
        const { rows: some, total } = await listObservations(
          queryOf("observations", `asof=${day}&sort=${sort}&size=200&page=${page}`),
        );
        expect(total).toBe(direct.length);
        expect(some.length).toBeGreaterThan(0);
        rows.push(...some);
      }
      const shown = rows.map((row) =>
        [row.seriesKey, row.period, row.vintage, ...(row.value === null ? [] : [row.value])].join(" "),
      );
      expect(shown.sort()).toEqual(direct);
    }
  });

  it("with all vintages are all up to the day, and the number of releases counts no later one", async () => {
    const filter = "country=UZB&indicator=NY.GDP.MKTP.KD.ZG&from=2023&to=2023";
    const all = await listObservations(queryOf("observations", `${filter}&vintages=all&sort=vintage&asof=${ALMATY}`));
    expect(all.rows.map(({ vintage }) => vintage)).toEqual(["2024-06-28", "2025-03-24"]);
    const latest = await listObservations(queryOf("observations", `${filter}&asof=${ALMATY}`));
    expect(latest.rows.map(({ vintage, vintages }) => [vintage, vintages])).toEqual([["2025-03-24", 2]]);
  });

  it("stand in the coverage of an indicator and in the choice of indicators only when they were known", async () => {
    const of = async (day: string | null) =>
      (await getIndicator(GROWTH_INDICATOR, "en", day))?.series.find(({ refArea }) => refArea === "UZB");
    expect(await of("2020-01-01")).toMatchObject({ count: 0, firstPeriod: null, newestVintage: null, vintages: 0 });
    expect(await of(ALMATY)).toMatchObject({ lastPeriod: "2023", newestVintage: "2025-03-24", vintages: 2 });
    expect(await listIndicators("en", ["KAZ", "UZB"], "2020-01-01")).toEqual([]);
    const codes = (await listIndicators("en", ["KAZ", "UZB"], ALMATY)).map(({ code }) => code);
    expect(codes).toContain(GROWTH_INDICATOR);
    expect(codes).not.toContain("UZ.GDP.GROWTH.ANNUAL");
  });

  it("are known from the first release that was read", async () => {
    expect(await getFirstKnownDay()).toBe((await texts("SELECT min(vintage)::text AS text FROM observations"))[0]);
  });
});

describe("meetings, claims and documents as of a day", () => {
  it("are those dated up to it, on every list and in the timeline", async () => {
    const known = `SELECT count(*) FROM meetings m WHERE duplicate_of IS NULL AND start_date <= '${ALMATY}' AND ${OF_PAIR}`;
    const query = queryOf("meetings", `pair=kaz-uzb&asof=${ALMATY}&size=200`);
    const { rows, total } = await listMeetings(query);
    expect(total).toBe(await count(known));
    expect(rows[0]?.slug).toBe("2025-03-29-kaz-uzb-almaty");
    const timeline = await listTimeline(PAIR, ALMATY);
    expect(timeline.map(({ slug }) => slug).sort()).toEqual(rows.map(({ slug }) => slug).sort());
    expect((await listTimeline(PAIR, null)).length).toBeGreaterThan(timeline.length);

    const { total: claims } = await listClaims(queryOf("claims", `asof=${ALMATY}`));
    expect(claims).toBe(await count(`SELECT count(*) FROM claims WHERE said_on <= '${ALMATY}'`));
    const { total: documents } = await listDocuments(queryOf("documents", `asof=${ALMATY}`));
    expect(documents).toBe(await count(`SELECT count(*) FROM documents WHERE signed_date <= '${ALMATY}'`));
    expect(documents).toBeLessThan((await listDocuments(LISTS.documents.defaults)).total);
  });

  it("hold an announced meeting from the day of a report on it, and one that was held from its own", async () => {
    const slugs = async (day: string) => (await listTimeline(PAIR, day)).map(({ slug }) => slug);
    const planned = "2025-10-09-kaz-uzb-dushanbe";
    expect(await slugs("2025-10-09")).toContain(planned);
    expect(await slugs("2025-10-08")).not.toContain(planned);
    await pool().query(
      `UPDATE sources SET published_on = '2025-10-01' WHERE url IN
        (SELECT source_url FROM meeting_sources WHERE meeting_slug IN ($1, '2025-03-29-kaz-uzb-almaty'))`,
      [planned],
    );
    expect(await slugs("2025-10-01")).toContain(planned);
    expect(await slugs("2025-09-30")).not.toContain(planned);
    await pool().query(
      `UPDATE sources SET published_on = '2025-03-01' WHERE url IN
        (SELECT source_url FROM meeting_sources WHERE meeting_slug = '2025-03-29-kaz-uzb-almaty')`,
    );
    expect(await slugs("2025-03-28")).not.toContain("2025-03-29-kaz-uzb-almaty");
  });

  it("leave out what has no day", async () => {
    const undated = await texts("SELECT slug AS text FROM meetings WHERE start_date IS NULL AND status <> 'planned'");
    expect(undated.length).toBeGreaterThan(0);
    const { rows } = await listMeetings(queryOf("meetings", "asof=2026-11-24&size=200&sort=start_date"));
    expect(rows.filter(({ slug }) => undated.includes(slug))).toEqual([]);
  });

  it("let a meeting's page say whether it was known, and name no later neighbour", async () => {
    const before = await getMeeting("2025-03-29-kaz-uzb-almaty", "2025-03-28");
    expect(before).toMatchObject({ known: false, next: null });
    const then = await getMeeting("2025-03-29-kaz-uzb-almaty", ALMATY);
    expect(then).toMatchObject({ known: true, next: null });
    expect(then?.previous).not.toBeNull();
    expect((await getMeeting("2025-03-29-kaz-uzb-almaty", null))?.next).not.toBeNull();
  });

  it("end the record on the day, where it reaches further", async () => {
    expect(await getCoverage(PAIR, null)).toMatchObject({ recordedTo: "2025-12-31", denseFrom: "2016-01-01" });
    expect(await getCoverage(PAIR, ALMATY)).toMatchObject({ recordedTo: ALMATY, denseFrom: "2016-01-01" });
    expect(await getCoverage(PAIR, "2010-05-05")).toMatchObject({ recordedTo: "2010-05-05", denseFrom: null });
    expect(await getCoverage(PAIR, "1998-10-30")).toBeNull();
  });
});

describe("the start and the sources page as of a day", () => {
  it("show the pair's meetings, its latest and its growth of that day", async () => {
    const of = async (day: string | null) =>
      (await listRecordedPairs(day)).find(({ a, b }) => a === "KAZ" && b === "UZB");
    const then = await of(ALMATY);
    expect(then?.latest?.slug).toBe("2025-03-29-kaz-uzb-almaty");
    expect(then?.growthB).toMatchObject({ period: "2023", value: "6.29141635081155" });
    expect(then?.coverage.recordedTo).toBe(ALMATY);
    expect(then?.total).toBe(
      await count(`SELECT count(*) FROM meetings m WHERE duplicate_of IS NULL AND parent_slug IS NULL
        AND status = 'held' AND start_date <= '${ALMATY}' AND ${OF_PAIR}`),
    );
    expect((await of(null))?.growthB?.period).toBe("2025");
    expect(await listRecordedPairs("1990-01-01")).toEqual([]);
  });

  it("show newest vintages, releases and reports of that day", async () => {
    const then = await getSourceRecord(ALMATY);
    expect(then.datasets.find(({ datasetCode }) => datasetCode === "wb-wdi")?.newestVintage).toBe("2025-03-24");
    expect(then.datasets.find(({ datasetCode }) => datasetCode === "uz-siat-gdp")).toMatchObject({
      observations: 0,
      newestVintage: null,
    });
    expect(then.retrievals.every((each) => (each.publishedAt ?? each.retrievedAt) <= ALMATY)).toBe(true);
    const bound = (await getSourceRecord("2025-12-31")).retrievals.filter(
      ({ vintageBasis }) => vintageBasis === "bound",
    );
    expect(bound.length).toBeGreaterThan(0);
    const today = await getSourceRecord(null);
    expect(then.retrievals.length).toBeLessThan(today.retrievals.length);
    expect(then.reports.length).toBeLessThan(today.reports.length);
    expect((await getSourceRecord("1990-01-01")).coverage).toEqual([]);
  });
});

it("the days of the presets are those of the meetings", async () => {
  expect(await getMeetingDay("2025-03-29-kaz-uzb-almaty")).toBe(ALMATY);
  expect(await getMeetingDay("none")).toBeNull();
  const held = `SELECT max(start_date)::text AS text FROM meetings m
    WHERE status = 'held' AND date_precision = 'day' AND duplicate_of IS NULL AND ${OF_PAIR}`;
  expect(await getLastMeetingDay(PAIR)).toBe((await texts(held))[0]);
});
