import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { csvRoute } from "@/app/api/v1/csv-route";
import { CSV_COLUMNS } from "@/lib/csv/datasets";
import { decodeCsv, restoreText } from "@/lib/csv/decode";
import { listClaims } from "@/lib/db/claims-list";
import { pool } from "@/lib/db/client";
import { listDocuments } from "@/lib/db/documents-list";
import { listMeetings } from "@/lib/db/meetings-list";
import { listObservations } from "@/lib/db/observations-list";
import { testDatabase } from "@/lib/db/test-database";
import { LISTS, type ListName } from "@/lib/params/export";

testDatabase("shipped");

const NAMES: ListName[] = [
  "meetings",
  "meetings-colt",
  "meetings-plover",
  "observations",
  "claims",
  "documents",
  "reported-figures",
];
const get = (list: ListName, query = "") => csvRoute(list)(new Request(`http://localhost/api/v1/${list}.csv${query}`));

async function file(list: ListName, query = ""): Promise<Record<string, string | null>[]> {
  const response = await get(list, query);
  expect(response.status).toBe(200);
  const [header = [], ...lines] = decodeCsv(await response.text());
  expect(header).toEqual(CSV_COLUMNS[list].map(({ id }) => id));
  return lines.map((cells) => Object.fromEntries(header.map((id, index) => [id ?? "", cells[index] ?? null])));
}

async function screen<Row, Q>(
  list: (query: Q) => Promise<{ rows: Row[]; total: number }>,
  query: Q & { page: number; size: number },
): Promise<Row[]> {
  const rows: Row[] = [];
  for (let page = 1; ; page++) {
    const { rows: some, total } = await list({ ...query, page, size: 200 });
    rows.push(...some);
    if (rows.length >= total) return rows;
  }
}

const text = (cell: string | null | undefined) => (cell == null ? null : restoreText(cell));

describe("a file", () => {
  it("of observations has the rows, order and figures of the screen and of the table", async () => {
    const lines = await file("observations", "?pair=kaz-uzb&sort=-value");
    const query = LISTS.observations.parse({ pair: "kaz-uzb", sort: "-value" }).query;
    const rows = await screen(listObservations, query);
    const ofFile = lines.map((line) => [
      text(line.series_id),
      line.time_period,
      line.obs_value,
      line.vintage,
      line.obs_status,
    ]);
    expect(ofFile).toEqual(rows.map((row) => [row.seriesKey, row.period, row.value, row.vintage, row.obsStatus]));
    const { rows: direct } = await pool().query<{ values: string[] }>(
      `SELECT array_agg(DISTINCT s.key || ' ' || o.period || ' ' || o.vintage || ' ' || coalesce(o.value::text, '')) AS values
      FROM observations o JOIN series s ON s.id = o.series_id`,
    );
    const known = new Set(direct[0]?.values);
    for (const line of lines) {
      expect(known).toContain(`${text(line.series_id)} ${line.time_period} ${line.vintage} ${line.obs_value ?? ""}`);
    }
  });

  it("of meetings has the rows and order of the screen", async () => {
    const lines = await file("meetings", "?pair=kaz-uzb&from=2016&to=2025&sort=level");
    const query = LISTS.meetings.parse({ pair: "kaz-uzb", from: "2016", to: "2025", sort: "level" }).query;
    const rows = await screen(listMeetings, query);
    expect(
      lines.map((line) => [line.meeting_id, line.start_date, text(line.summary), line.countries, line.topics]),
    ).toEqual(
      rows.map((row) => [
        row.slug,
        row.startDate,
        row.summary,
        row.countries.join("; "),
        row.topics.join("; ") || null,
      ]),
    );
    expect(lines.map((line) => text(line.source_url))).toEqual(
      rows.map((row) => row.sources.map(({ url }) => url).join("; ")),
    );
  });

  it("of claims and of documents has the rows and order of the screen", async () => {
    const claims = await screen(listClaims, LISTS.claims.defaults);
    expect(
      (await file("claims")).map((line) => [line.claim_id, line.value, line.comparator, text(line.statement)]),
    ).toEqual(claims.map((row) => [row.id, row.value, row.comparator, row.statement]));
    const documents = await screen(listDocuments, LISTS.documents.defaults);
    expect((await file("documents")).map((line) => [line.document_id, line.signed_date, line.parties])).toEqual(
      documents.map((row) => [row.id, row.signedDate, row.parties.join("; ")]),
    );
  });

  it("as of a day has what was known on it, as plain SQL finds it, and names the day", async () => {
    const day = "2025-03-29";
    const response = await get("observations", `?asof=${day}&sort=indicator`);
    expect(response.headers.get("content-disposition")).toContain(`filename="observations_asof-${day}.csv"`);
    await response.body?.cancel();
    for (const sort of ["-period", "indicator"]) {
      const lines = await file("observations", `?asof=${day}&sort=${sort}`);
      const { rows } = await pool().query<{ text: string }>(
        `SELECT concat_ws(' ', s.key, o.period, o.vintage, o.value) AS text
        FROM observations o JOIN series s ON s.id = o.series_id
        WHERE o.vintage = (SELECT max(every.vintage) FROM observations every
          WHERE every.series_id = o.series_id AND every.period = o.period AND every.vintage <= $1::date)`,
        [day],
      );
      const ofFile = lines.map((line) =>
        [
          text(line.series_id),
          line.time_period,
          line.vintage,
          ...(line.obs_value === null ? [] : [line.obs_value]),
        ].join(" "),
      );
      expect(ofFile.length).toBeGreaterThan(100);
      expect(ofFile.sort()).toEqual(rows.map((row) => row.text).sort());
    }
  });

  it("of meetings, claims and documents as of a day has those dated up to it", async () => {
    for (const [list, column, sql] of [
      [
        "meetings",
        "start_date",
        "SELECT count(*)::int AS n FROM meetings WHERE duplicate_of IS NULL AND start_date <= $1",
      ],
      ["claims", "claim_date", "SELECT count(*)::int AS n FROM claims WHERE said_on <= $1"],
      ["documents", "signed_date", "SELECT count(*)::int AS n FROM documents WHERE signed_date <= $1"],
    ] as const) {
      const lines = await file(list, "?asof=2025-03-29");
      const { rows } = await pool().query<{ n: number }>(sql, ["2025-03-29"]);
      expect([list, lines.length]).toEqual([list, rows[0]?.n]);
      expect(lines.every((line) => (line[column] ?? "9") <= "2025-03-29")).toBe(true);
    }
  });

  it("names itself after pair and range and is never cached", async () => {
    const response = await get("meetings", "?pair=kaz-uzb&from=2016&to=2025");
    expect(response.headers.get("content-disposition")).toBe('attachment; filename="kaz-uzb_meetings_2016-2025.csv"');
    expect(response.headers.get("cache-control")).toContain("no-store");
    await response.body?.cancel();
  });

  it("neutralises text that looks like a formula and leaves numbers alone", async () => {
    await pool().query("UPDATE meetings SET title = '=HYPERLINK(1)' WHERE slug = '2025-03-29-kaz-uzb-almaty'");
    const [line] = await file("meetings", "?pair=kaz-uzb&from=2025-03-29&to=2025-03-29");
    expect(line?.title).toBe("'=HYPERLINK(1)");
    const values = (await file("observations", "?measure=gdp_growth")).map(({ obs_value }) => obs_value);
    expect(values.filter((value) => value?.startsWith("-")).length).toBeGreaterThan(5);
  });
});

describe("a refused request", () => {
  it.each(["2999-01-01", "2025-02-30", "2025", "-infinity"])("for asof=%s is 400 and names the day", async (day) => {
    const response = await get("claims", `?asof=${day}`);
    expect(response.status).toBe(400);
    const body = await response.json();
    expect(body.errors).toEqual([{ name: "asof", value: day, message: expect.any(String) }]);
  });

  it("for an unknown parameter, a bad value or a page is 400 and names each", async () => {
    const response = await get("meetings", "?colour=red&level=king&page=2");
    expect(response.status).toBe(400);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    const body = await response.json();
    expect(body.errors.map(({ name }: { name: string }) => name)).toEqual(["colour", "level", "page"]);
    expect(body.errors[1].value).toBe("king");
  });

  describe("for figures that may not be handed on", () => {
    const allow = (free: boolean) =>
      pool().query("UPDATE datasets SET redistributable = $1 WHERE code = 'imf-dots'", [free]);
    afterEach(() => allow(true));

    it("is 403 and names data set and licence; other data sets are still there", async () => {
      await allow(false);
      const response = await get("observations", "?pair=kaz-uzb");
      expect(response.status).toBe(403);
      const body = await response.json();
      expect(body.errors).toEqual([{ name: "dataset", value: "imf-dots", message: expect.stringContaining("IMF") }]);
      expect((await file("observations", "?pair=kaz-uzb&dataset=wb-wdi")).length).toBeGreaterThan(100);
      const rows = await screen(listObservations, LISTS.observations.parse({ dataset: "imf-dots" }).query);
      expect(rows.length).toBeGreaterThan(0);
    });
  });
});

describe("a thousand hostile strings", () => {
  const known = [
    "\0",
    "a\0b",
    "\\",
    "%\\",
    "'",
    "''--",
    "'; DROP TABLE meetings; --",
    "[",
    "(?",
    "*",
    "99999999999999999999",
    "-1",
  ];
  const more = [
    "1e400",
    "NaN",
    "0x10",
    "2023-02-30",
    "9999-99-99",
    "10000-01-01",
    "{}",
    "[]",
    "null",
    "__proto__",
    "\ud800",
  ];
  const strings = [
    ...known,
    ...more,
    ...fc.sample(fc.string({ unit: "binary", maxLength: 300 }), { numRuns: 977, seed: 2 }),
  ];

  it.each(NAMES)("through every parameter of %s never fail the server", async (list) => {
    const keys = LISTS[list].keys;
    const times: number[] = [];
    for (const [index, string] of strings.entries()) {
      const params = new URLSearchParams([[keys[index % keys.length] ?? "q", string]]);
      const start = performance.now();
      const response = await get(list, `?${params}`);
      await response.body?.cancel();
      times.push(performance.now() - start);
      expect([200, 400], JSON.stringify(string)).toContain(response.status);
    }
    expect(times.sort((a, b) => a - b)[Math.floor(times.length * 0.99)]).toBeLessThan(500);
  });

  it("in a search match literally", async () => {
    const all = (await file("meetings")).length;
    for (const string of ["' OR '1'='1", "%", "_", "\\", ".*", "Almaty' --"]) {
      expect((await file("meetings", `?q=${encodeURIComponent(string)}`)).length).toBeLessThan(all / 2);
    }
  });
});
