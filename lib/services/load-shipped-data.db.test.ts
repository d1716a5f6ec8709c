import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SHIPPED_TABLES } from "@/lib/csv/shipped-tables";
import { pool } from "@/lib/db/client";
import { hasShippedData } from "@/lib/db/has-shipped-data";
import { testDatabase } from "@/lib/db/test-database";
import { RapportError } from "@/lib/errors";
import { type LoadedTable, loadShippedData } from "@/lib/services/load-shipped-data";
import { SHIPPED_FOLDER } from "@/lib/services/read-shipped-data";

const OPTIONS = { actor: "shipped", now: new Date("2026-11-24T08:00:00Z") };

async function countOf(table: string): Promise<number> {
  const { rows } = await pool().query(`SELECT count(*)::int AS count FROM ${table}`);
  return rows[0].count;
}

const writtenIn = (loaded: LoadedTable[]) => loaded.filter(({ written }) => written > 0);

async function firstOf(sql: string): Promise<unknown> {
  const { rows } = await pool().query({ text: sql, rowMode: "array" });
  return rows[0]?.[0];
}

describe("two processes that start at the same time on an empty database", () => {
  testDatabase();

  it("load the data once: one writes every row, the other none", async () => {
    const both = await Promise.all([loadShippedData(OPTIONS), loadShippedData(OPTIONS)]);
    const written = both.map((loaded) => writtenIn(loaded).length).sort();
    // Every file, and the places that the gazetteer gives to the meetings.
    expect(written).toEqual([0, SHIPPED_TABLES.length + 1]);
    expect(await countOf("audit_events")).toBe(1);
  });
});

describe("loadShippedData", () => {
  testDatabase();
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "rapport-shipped-"));
    await cp(SHIPPED_FOLDER, folder, { recursive: true });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const change = async (file: string, from: string, to: string) => {
    const text = await readFile(path.join(SHIPPED_FOLDER, file), "utf8");
    expect(text).toContain(from);
    await writeFile(path.join(folder, file), text.replace(from, to));
  };
  const failure = (promise: Promise<unknown>) =>
    promise.then(
      () => "no error",
      (error: unknown) => error,
    );

  it("leaves nothing behind when the files are wrong", async () => {
    await change("claims.csv", "=,5.4,PC", "=,5.4,percent");
    expect(await failure(loadShippedData({ ...OPTIONS, folder }))).toBeInstanceOf(RapportError);
    expect(await hasShippedData()).toBe(false);
    expect(await countOf("countries")).toBe(0);
  });

  it("leaves nothing behind when the database refuses a row at the very end", async () => {
    await change("claims.csv", ",1,2025-03-29,", ",0,2025-03-29,");
    const error = await failure(loadShippedData({ ...OPTIONS, folder }));
    expect(error).toMatchObject({ code: "conflict", message: expect.stringContaining("refuses a row of claims") });
    expect([await countOf("countries"), await countOf("observations"), await countOf("audit_events")]).toEqual([
      0, 0, 0,
    ]);
  });

  it("changes the row that differs and only that one", async () => {
    await loadShippedData(OPTIONS);
    await cp(SHIPPED_FOLDER, folder, { recursive: true });
    await change("meetings.csv", "Informal meeting in Almaty", "Informal meeting at Almaty");
    expect(writtenIn(await loadShippedData({ ...OPTIONS, folder }))).toEqual([
      { table: "meetings", rows: 258, written: 1 },
    ]);
    const title = await firstOf("SELECT title FROM meetings WHERE code = 'KAZ-UZB-20250329-01'");
    expect(title).toBe("Informal meeting at Almaty");
    expect(await countOf("audit_events")).toBe(2);
  });

  it("refuses another value for an observation that is there and keeps the old one", async () => {
    await loadShippedData(OPTIONS);
    await cp(SHIPPED_FOLDER, folder, { recursive: true });
    await change("observations.csv", "2024-06-28,5.98897580604036", "2024-06-28,5.99");
    expect(await failure(loadShippedData({ ...OPTIONS, folder }))).toMatchObject({
      code: "conflict",
      message: expect.stringContaining("is stored as 5.98897580604036 and given as 5.99"),
    });
    const stored = `SELECT value FROM observations JOIN series ON series.id = series_id
      WHERE key = 'wb-wdi:NY.GDP.MKTP.KD.ZG:UZB:_Z:A:PC:N' AND period = '2023' AND vintage = '2024-06-28'`;
    expect(await firstOf(stored)).toBe("5.98897580604036");
  });
});
