import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { RapportError } from "@/lib/errors";
import { readShippedData, SHIPPED_FOLDER } from "@/lib/services/read-shipped-data";

const folders: string[] = [];

/** A copy of the shipped data in which one text of one file is another. */
async function damaged(file: string, from: string, to: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "rapport-shipped-"));
  folders.push(folder);
  await cp(SHIPPED_FOLDER, folder, { recursive: true });
  await damage(folder, file, from, to);
  return folder;
}

async function damage(folder: string, file: string, from: string, to: string): Promise<void> {
  const text = await readFile(path.join(folder, file), "utf8");
  expect(text).toContain(from);
  await writeFile(path.join(folder, file), text.replace(from, to));
}

async function refusalOf(folder: string): Promise<RapportError> {
  const error: unknown = await readShippedData(folder).catch((cause: unknown) => cause);
  if (!(error instanceof RapportError)) throw new Error(`no refusal but ${String(error)}`);
  expect(error.code).toBe("invalid_data");
  return error;
}

afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
});

describe("the shipped data", () => {
  it("have every row of the record, file by file", async () => {
    const counts = Object.fromEntries(
      (await readShippedData(SHIPPED_FOLDER)).map(({ table, rows }) => [table.name, rows.length]),
    );
    expect(counts).toEqual({
      countries: 249,
      sources: 499,
      datasets: 5,
      indicators: 22,
      indicator_texts: 22,
      series: 76,
      retrievals: 35,
      // 746 + 507 + 1,178 + 528 values of indicators less 68 that two lists repeat, and 191 of bilateral trade.
      observations: 746 + 507 + 1178 + 528 - 68 + 191,
      // 54 of bilateral trade, 52 of growth, and 9 quotations of which 7 are among the 52.
      reported_figures: 54 + 52 + 9 - 7,
      persons: 36,
      person_names: 110,
      offices: 32,
      topics: 11,
      meetings: 122 + 136,
      meeting_participants: 629,
      meeting_topics: 913,
      meeting_sources: 416,
      place_names: 11,
      pair_coverage: 16,
      documents: 96,
      document_parties: 289,
      document_topics: 112,
      claims: 118 + 123,
      claim_checks: 75,
      claim_check_series: 144,
    });
  });

  it("have no quotation of the press among the series", async () => {
    const tables = await readShippedData(SHIPPED_FOLDER);
    const codes =
      tables.find(({ table }) => table.name === "indicators")?.rows.map(({ row }) => String(row.code)) ?? [];
    expect(codes).toContain("UZ.GDP.GROWTH.YTD");
    expect(codes.filter((code) => code.endsWith(".NEWS"))).toEqual([]);
  });

  it("end every file with a line end, without CR and without a byte order mark", async () => {
    for (const { table } of await readShippedData(SHIPPED_FOLDER)) {
      const text = await readFile(path.join(SHIPPED_FOLDER, `${table.name}.csv`), "utf8");
      expect(text).toMatch(/^[a-z]/);
      expect(text.endsWith("\n") && !text.includes("\r"), table.name).toBe(true);
    }
  });
});

describe("readShippedData", () => {
  it("names each broken cell with its file, column and value, and what would be right", async () => {
    const folder = await damaged("countries.csv", "KAZ,KZ,398,Kazakhstan", "Kaz,KZ,398,Kazakhstan");
    await damage(folder, "meetings.csv", "2025-03-29,2025-03-29,day", "2025-03-32,2025-03-29,day");
    await damage(
      folder,
      "meetings.csv",
      "2002-09-09,,day,Official visit to Astana,official_visit",
      "2002-09-09,,day,,chat",
    );
    await damage(folder, "claims.csv", ">,6,PC", "more,6,PC");
    await damage(folder, "observations.csv", "2024-06-28,5.98897580604036,A", "2024-06-28,n/a,A");
    await damage(folder, "documents.csv", ",treaty,heads_of_state", ",pact,heads_of_state");
    await damage(folder, "pair_coverage.csv", "1998-10-31,2025-12-31", "1998-10-31,1998-01-01");
    const { message, details } = await refusalOf(folder);
    expect(message).toMatch(/^The shipped data have 8 faults; nothing was loaded\.\n/);
    expect(details.map(({ name, value }) => `${name.replace(/:\d+:/, ":")} ${value}`)).toEqual([
      "countries.csv:iso3 Kaz",
      "observations.csv:value n/a",
      "meetings.csv:title ",
      "meetings.csv:form chat",
      "meetings.csv:start_date 2025-03-32",
      "pair_coverage.csv:recorded_to 1998-01-01",
      "documents.csv:type pact",
      "claims.csv:comparator more",
    ]);
    expect(message).toContain('column comparator: "more" is none of =, >, >=, <, <=, about');
    expect(message).toContain('column title: "" is empty: a text is needed');
    expect(message).toContain('column recorded_to: "1998-01-01" is before recorded_from (1998-10-31)');
  });

  it("names references to rows that are not there and rows that occur twice", async () => {
    const folder = await damaged("persons.csv", "islam-karimov,", "islom-karimov,");
    await damage(folder, "meeting_sources.csv", ",2,https://daz.asia", ",2,https://daz.example");
    await damage(folder, "topics.csv", "water", "water\nwater");
    const { message } = await refusalOf(folder);
    expect(message).toContain(
      'column person_slug: "islam-karimov" is no slug of persons.csv: add that row or correct it',
    );
    expect(message).toMatch(
      /meeting_sources\.csv, line \d+, column source_url: "https:\/\/daz\.example.*is no url of sources/,
    );
    expect(message).toContain('topics.csv, line 13, column code: "water" repeats line 12: code must name one row');
  });

  it("names the very line of the file", async () => {
    const lines = (await readFile(path.join(SHIPPED_FOLDER, "claims.csv"), "utf8")).split("\n");
    const line = lines.findIndex((each) => each.startsWith("C105,")) + 1;
    const { message } = await refusalOf(await damaged("claims.csv", "=,5.4,PC", "=,5.4,percent"));
    expect(message).toBe(
      "The shipped data have 1 fault; nothing was loaded.\n" +
        `claims.csv, line ${line}, column unit: "percent" is none of PC, PC_GDP, PC_LF, USD, USD_PS, PS, LCU_USD, COUNT, COUNT_WEEK, KM, IX`,
    );
  });

  it("counts all faults and names the first twenty", async () => {
    const folder = await damaged("topics.csv", "code", "code");
    const text = await readFile(path.join(folder, "meeting_topics.csv"), "utf8");
    await writeFile(path.join(folder, "meeting_topics.csv"), text.replaceAll(/,politics$/gm, ",policy"));
    const { message, details } = await refusalOf(folder);
    const faults = text.match(/,politics$/gm)?.length;
    expect(message).toContain(`The shipped data have ${faults} faults`);
    expect(details).toHaveLength(20);
    expect(message.endsWith(`… and ${Number(faults) - 20} more`)).toBe(true);
  });

  it("wants a source for each meeting and both of its sides among the participants", async () => {
    const sourceless = await damaged(
      "meeting_sources.csv",
      "2016-12-15-kaz-uzb-phone-call,1,",
      "2016-09-12-kaz-uzb-samarkand,9,",
    );
    expect((await refusalOf(sourceless)).message).toContain('"2016-12-15-kaz-uzb-phone-call" has no source');
    const absent = await damaged(
      "meeting_participants.csv",
      "2016-12-15-kaz-uzb-phone-call,2,UZB",
      "2016-12-15-kaz-uzb-phone-call,2,TJK",
    );
    expect((await refusalOf(absent)).message).toContain('column side_b: "UZB" is not among the participants');
  });

  it("wants a second coding to name the leading record", async () => {
    const chain = await damaged(
      "meetings.csv",
      "TUR-UZB-20220915-01,2022-09-15-kaz-uzb-samarkand,",
      "TUR-UZB-20220915-01,2018-09-03-kaz-kgz-cholpon-ata,",
    );
    expect((await refusalOf(chain)).message).toContain(
      'column duplicate_of: "2018-09-03-kaz-kgz-cholpon-ata" is itself a second coding: name the leading record',
    );
  });

  it("wants a vintage to be its retrieval's day and a retrieval to count its rows", async () => {
    const vintage = await damaged("observations.csv", "2024-06-28,5.98897580604036", "2024-06-29,5.98897580604036");
    expect((await refusalOf(vintage)).message).toContain(
      'column vintage: "2024-06-29" is not its retrieval\'s day 2024-06-28',
    );
    const count = await damaged("retrievals.csv", "done,333", "done,334");
    expect((await refusalOf(count)).message).toContain('column row_count: "334" is not the 333 rows it has');
  });

  it("names a file that is not there, that is not UTF-8 and that has other columns", async () => {
    const missing = await damaged("topics.csv", "code", "code");
    await rm(path.join(missing, "offices.csv"));
    expect((await refusalOf(missing)).message).toContain("offices.csv cannot be read: restore it");
    const latin = await damaged("topics.csv", "code", "code");
    await writeFile(path.join(latin, "persons.csv"), Buffer.from("slug,name,note\na,Nazarb\xe9,\n", "latin1"));
    expect((await refusalOf(latin)).message).toBe("persons.csv is not UTF-8 text: save it in that encoding.");
    const columns = await damaged("topics.csv", "code", "topic");
    expect((await refusalOf(columns)).message).toBe('topics.csv, line 1 names the columns "topic": write code.');
  });
});
