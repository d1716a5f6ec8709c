import { expect, it } from "vitest";
import { pool } from "@/lib/db/client";
import { listDocumentParties, listDocuments } from "@/lib/db/documents-list";
import { testDatabase } from "@/lib/db/test-database";
import { DOCUMENT_STATUSES, DOCUMENT_TYPES } from "@/lib/domain/document";
import { TOPICS } from "@/lib/domain/meeting";
import { documentQuery } from "@/lib/params/document-query";

testDatabase("shipped");

const queryOf = (text: string) => documentQuery.parse(new URLSearchParams(`size=200&${text}`)).query;
const documents = async (text: string) => {
  const { rows, total } = await listDocuments(queryOf(text));
  expect(rows).toHaveLength(total);
  return rows;
};

async function count(where: string, values: unknown[]): Promise<number> {
  const { rows } = await pool().query<{ n: number }>(
    `SELECT count(*)::int AS n FROM documents d WHERE ${where}`,
    values,
  );
  return rows[0]?.n ?? Number.NaN;
}

it.each([
  ["type", DOCUMENT_TYPES, "type = $1"],
  ["status", DOCUMENT_STATUSES, "status = $1"],
  ["topic", TOPICS, "EXISTS (SELECT FROM document_topics t WHERE t.document_id = d.id AND t.topic_code = $1)"],
] as const)("are as many by each %s as plain SQL counts", async (key, values, where) => {
  for (const value of values)
    expect([value, (await documents(`${key}=${value}`)).length]).toEqual([value, await count(where, [value])]);
});

it("are those to which every chosen country is party", async () => {
  const rows = await documents("party=TKM,KAZ");
  expect(rows.every(({ parties }) => parties.includes("KAZ") && parties.includes("TKM"))).toBe(true);
  const isParty = (at: string) =>
    `EXISTS (SELECT FROM document_parties p WHERE p.document_id = d.id AND p.country_iso3 = ${at})`;
  expect(rows.length).toBe(await count(`${isParty("$1")} AND ${isParty("$2")}`, ["KAZ", "TKM"]));
  expect(rows.length).toBeGreaterThan(0);
  expect(await documents("party=KAZ,FRA")).toEqual([]);
});

it("offer every country that is party to one of them, whichever are chosen", async () => {
  const all = await documents("pair=kaz-uzb");
  const parties = [...new Set(all.flatMap((row) => row.parties))].sort();
  expect(parties.length).toBeGreaterThan(2);
  expect(await listDocumentParties(queryOf("pair=kaz-uzb&party=TKM"))).toEqual(parties);
});

it("are found by words of their title or meeting, literally and in any case", async () => {
  const titles = (await documents("q=ETERNAL friendship")).map(({ title }) => title);
  expect(titles).toContain("Treaty on eternal friendship");
  expect((await documents("q=council of foreign ministers in khiva")).length).toBeGreaterThan(0);
  expect(await documents(`q=${encodeURIComponent("%")}`)).toEqual([]);
});
