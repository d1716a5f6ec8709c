import type { APIRequestContext } from "@playwright/test";
import { CSV_COLUMNS } from "@/lib/csv/datasets";
import { decodeCsv, restoreText } from "@/lib/csv/decode";
import { encodeCsv } from "@/lib/csv/encode";
import { expect, test } from "../fixtures";
import type { OwnDatabase } from "../own-database";
import { type OwnSite, openOwnSite } from "../own-site";
import { seededRandom } from "../random";
import { formulaText, looksLikeFormula, publishedNumber } from "./formula-cells";
import { GENERATED, writeGeneratedSeries, writeGeneratedValues } from "./generated-series";
import { type FileRow, forgetImports, importMeetings, importObservations } from "./import-files";
import { countFormulas, findSpreadsheet } from "./spreadsheet";

const random = seededRandom(16);
const TEXTS = Array.from({ length: 5_000 }, (_, index) => formulaText(random, index));
const NUMBERS = Array.from({ length: 10_000 }, () => publishedNumber(random));
const FILES = {
  meetings: "/api/v1/meetings.csv?pair=and-tuv&sort=start_date",
  observations: `/api/v1/observations.csv?dataset=${GENERATED}&sort=period`,
};

/** Meetings labelled as generated, one a day; title and summary are hostile, so each text is in the file twice. */
async function writeTexts(database: OwnDatabase): Promise<void> {
  const rows = TEXTS.map((text, index) => ({
    meeting_id: `generated-${String(index).padStart(4, "0")}`,
    start_date: new Date(Date.UTC(2000, 0, 1 + index)).toISOString().slice(0, 10),
    date_precision: "day",
    title: text,
    summary: text,
    city: text,
    form: "unknown",
    level: "other",
    status: "held",
    countries: "AND; TUV",
  }));
  await importMeetings(database, rows);
}

async function download(request: APIRequestContext, site: OwnSite, file: keyof typeof FILES): Promise<string> {
  const answer = await request.get(site.url + FILES[file]);
  expect(answer.status()).toBe(200);
  return answer.text();
}

/** The rows of a file as they were before formulas were marked. */
function readFile(file: keyof typeof FILES, text: string): FileRow[] {
  const [header, ...lines] = decodeCsv(text);
  const columns = CSV_COLUMNS[file];
  expect(header).toEqual(columns.map(({ id }) => id));
  return lines.map((cells) =>
    Object.fromEntries(
      columns.map(({ id, type }, index) => {
        const cell = cells[index] ?? null;
        return [id, type === "text" && cell !== null ? restoreText(cell) : cell];
      }),
    ),
  );
}

test.describe.configure({ mode: "default", timeout: 150_000 });

test.describe("5,000 texts that look like formulas and 10,000 numbers", () => {
  let site: OwnSite;
  test.beforeAll(async () => {
    test.setTimeout(180_000);
    site = await openOwnSite("formulas", async (database) => {
      await writeGeneratedSeries(database, 1);
      await writeGeneratedValues(database, NUMBERS);
      await writeTexts(database);
    });
  });
  test.afterAll(() => site.close());

  test("come back as they were put in, the numbers digit for digit", async ({ request }) => {
    const meetings = readFile("meetings", await download(request, site, "meetings"));
    expect(meetings.map(({ title }) => title)).toEqual(TEXTS);
    expect(meetings.map(({ summary, city }) => [summary, city])).toEqual(TEXTS.map((text) => [text, text]));
    const observations = readFile("observations", await download(request, site, "observations"));
    expect(observations.map(({ obs_value }) => obs_value)).toEqual(NUMBERS);
  });

  test("leave no text cell of the file that could be a formula, and are lines of RFC 4180", async ({ request }) => {
    const text = await download(request, site, "meetings");
    const lines = decodeCsv(text);
    const isText = CSV_COLUMNS.meetings.map(({ type }) => type === "text");
    expect(lines.flatMap((cells) => cells.filter((cell, index) => isText[index] && looksLikeFormula(cell)))).toEqual(
      [],
    );
    expect(TEXTS.filter(looksLikeFormula).length).toBeGreaterThan(2_000);
    expect(encodeCsv(lines)).toBe(text);
  });

  test("are no formula in LibreOffice", async ({ request }) => {
    const program = await findSpreadsheet();
    if (program === null) {
      test
        .info()
        .annotations.push({ type: "measured", description: "LibreOffice is not here: the check before holds" });
      return;
    }
    const text = await download(request, site, "meetings");
    // One unmarked formula shows that LibreOffice was asked to find them.
    const { formulas, rows } = await countFormulas(program, `${text}=1+1\n`);
    expect(formulas).toBe(1);
    expect(rows).toBeGreaterThanOrEqual(TEXTS.length + 2);
  });

  test("are the same bytes after export, import and export", async ({ request }) => {
    const meetings = await download(request, site, "meetings");
    const observations = await download(request, site, "observations");
    await forgetImports(site.database);
    expect(decodeCsv(await download(request, site, "meetings"))).toHaveLength(1);
    await importMeetings(site.database, readFile("meetings", meetings));
    await importObservations(site.database, readFile("observations", observations));
    expect((await download(request, site, "meetings")) === meetings).toBe(true);
    expect((await download(request, site, "observations")) === observations).toBe(true);
  });
});
