import type { Page } from "@playwright/test";
import { decodeCsv } from "@/lib/csv/decode";
import { query } from "../database";
import { expect, test } from "../fixtures";
import { seededRandom } from "../random";

type Row = Record<string, string | null>;

const SIZE = 200;
const random = seededRandom(43);

const OBSERVATION = `SELECT o.period AS time_period, o.value::text AS obs_value, o.vintage::text AS vintage
  FROM observations o JOIN series s ON s.id = o.series_id WHERE s.key = $1 AND o.period = $2 AND o.vintage = $3`;
const OBSERVATION_KEY = ["series_id", "time_period", "vintage"];

/** Of each tab: which of its table's cells are which column of the file, and the same row by direct SQL. */
const TABS = [
  {
    path: "/pairs/kaz-uzb/indicators",
    filters: ["", "vintages=all", "vintages=all&sort=value", "vintages=all&sort=-indicator", "sort=-ref_area"],
    cells: { time_period: 2, obs_value: 3, vintage: 5 },
    key: OBSERVATION_KEY,
    sql: OBSERVATION,
  },
  {
    path: "/pairs/kaz-uzb/meetings",
    filters: ["", "sort=-documents", "level=head_of_state"],
    cells: { start_date: 0, documents_signed: 7 },
    key: ["meeting_id"],
    sql: "SELECT start_date::text, documents_count::text AS documents_signed FROM meetings WHERE slug = $1",
  },
  {
    path: "/pairs/kaz-uzb/claims",
    filters: ["", "sort=value"],
    cells: { claim_date: 0, value: 4 },
    key: ["claim_id"],
    sql: "SELECT said_on::text AS claim_date, value::text FROM claims WHERE id = $1",
  },
] as const;

/** The rows of a table as it stands in the page: of each cell the machine's value, null where it has none. */
function tableCells(page: Page, table: string): Promise<(string | null)[][]> {
  return page
    .locator(`${table} tbody tr`)
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => cell.querySelector("data")?.getAttribute("value") ?? null)),
    );
}

/** The rows of a chart's table without the meetings of each period, which are not of the chart's file. */
async function figureCells(page: Page, part: string): Promise<(string | null)[][]> {
  const rows = await tableCells(page, part);
  return part === "#growth" ? rows.map((cells) => cells.slice(0, -1)) : rows;
}

/** The rows of the file that a part of the page offers. */
async function fileRows(page: Page, part: string): Promise<Row[]> {
  const href = await page.locator(`${part} a[href^="/api/v1/"][href*=".csv"]`).first().getAttribute("href");
  const [header = [], ...lines] = decodeCsv(await (await page.request.get(href ?? "")).text());
  return lines.map((line) => Object.fromEntries(header.map((id, index) => [id ?? "", line[index] ?? null])));
}

async function databaseRow(sql: string, key: readonly string[], row: Row): Promise<Row> {
  const [found] = await query<Row>(
    sql,
    key.map((id) => row[id]),
  );
  return found ?? {};
}

const pick = (row: Row, ids: readonly string[]): Row => Object.fromEntries(ids.map((id) => [id, row[id] ?? null]));

test.describe.configure({ mode: "default", timeout: 90_000 });

test.describe("every number is the same on screen, in the file and in the database", () => {
  let compared = 0;

  for (const { path, filters, cells, key, sql } of TABS) {
    for (const filter of filters) {
      test(`${path}${filter && `?${filter}`}`, async ({ page }) => {
        await page.goto(`${path}?${filter}`);
        const file = await fileRows(page, "main");
        const number = random.whole(1, Math.ceil(file.length / SIZE));
        await page.goto(`${path}?${filter}&size=${SIZE}&page=${number}`);
        const shown = await tableCells(page, "main");
        const same = file.slice((number - 1) * SIZE, number * SIZE);
        const ids = Object.keys(cells);
        const screen = shown.map((row) =>
          Object.fromEntries(Object.entries(cells).map(([id, index]) => [id, row[index] ?? null])),
        );
        expect(screen).toEqual(same.map((row) => pick(row, ids)));
        expect(await Promise.all(same.map((row) => databaseRow(sql, key, row)))).toEqual(screen);
        compared += screen.length * ids.length;
      });
    }
  }

  for (const part of ["#growth", "#trade"]) {
    test(`the table of ${part} on the dashboard`, async ({ page }) => {
      await page.goto("/pairs/kaz-uzb");
      const rows = await figureCells(page, part);
      const file = await fileRows(page, part);
      for (const [period, ...shown] of rows) {
        const same = file.filter(({ time_period }) => time_period === period);
        const numbers = same.map(({ obs_value }) => obs_value).filter((value) => value !== null);
        expect(shown.filter((value) => value !== null).sort(), `${period}`).toEqual(numbers.sort());
        const stored = await Promise.all(same.map((row) => databaseRow(OBSERVATION, OBSERVATION_KEY, row)));
        expect(stored).toEqual(same.map((row) => pick(row, ["time_period", "obs_value", "vintage"])));
        compared += numbers.length;
      }
      expect(new Set(rows.map(([period]) => period))).toEqual(new Set(file.map(({ time_period }) => time_period)));
    });
  }

  test("growth stands under the country that it is of", async ({ page }) => {
    await page.goto("/pairs/kaz-uzb");
    const file = await fileRows(page, "#growth");
    const of = (area: string, period: string | null | undefined) =>
      file.find((row) => row.ref_area === area && row.time_period === period)?.obs_value ?? null;
    const rows = await figureCells(page, "#growth");
    expect(rows).toEqual(rows.map(([period]) => [period, of("KAZ", period), of("UZB", period)]));
    expect(rows.length).toBeGreaterThan(20);
  });

  test("at least 1,000 numbers were compared", () => {
    test.info().annotations.push({ type: "measured", description: `${compared} numbers compared` });
    expect(compared).toBeGreaterThanOrEqual(1_000);
  });
});
