import { describe, expect, it } from "vitest";
import { countClaims, listClaims } from "@/lib/db/claims-list";
import { pool } from "@/lib/db/client";
import { countDocuments, listDocuments } from "@/lib/db/documents-list";
import { countMeetings, listMeetings } from "@/lib/db/meetings-list";
import { countObservations, listObservations } from "@/lib/db/observations-list";
import { testDatabase } from "@/lib/db/test-database";
import { claimQuery } from "@/lib/params/claim-query";
import { documentQuery } from "@/lib/params/document-query";
import { meetingQuery } from "@/lib/params/meeting-query";
import { observationQuery } from "@/lib/params/observation-query";

testDatabase("shipped");

const meetings = (text: string) => meetingQuery.parse(new URLSearchParams(text)).query;
const observations = (text: string) => observationQuery.parse(new URLSearchParams(text)).query;
const claims = (text: string) => claimQuery.parse(new URLSearchParams(text)).query;
const documents = (text: string) => documentQuery.parse(new URLSearchParams(text)).query;

async function one(sql: string): Promise<number> {
  const { rows } = await pool().query<{ n: number }>(`SELECT (${sql})::int AS n`);
  return rows[0]?.n ?? Number.NaN;
}

it("smoke", async () => {
  const m = await listMeetings(meetings("pair=kaz-uzb&from=2016&to=2025&size=10"));
  console.log(m.total, m.rows[0]);
  const o = await listObservations(observations("pair=kaz-uzb&size=10"));
  console.log(o.total, o.rows[0]);
  console.log((await listObservations(observations("size=10&vintages=all"))).total, (await listObservations(observations("size=10"))).rows[0]);
  const c = await listClaims(claims("pair=kaz-uzb&size=10"));
  console.log(c.total, c.rows[0]);
  const d = await listDocuments(documents("pair=kaz-uzb&size=10"));
  console.log(d.total, d.rows[0]);
  for (const s of ["level","-form","city","-documents","start_date"]) console.log(s, (await listMeetings(meetings(`sort=${s}&size=10`))).rows[0]?.slug);
  for (const s of ["indicator","-ref_area","value","-vintage","period"]) for (const p of ["", "pair=kaz-uzb&"])console.log(s, (await listObservations(observations(`${p}sort=${s}&size=10`))).rows[0]?.seriesKey);
  for (const s of ["speaker","-subject","value","-value","said_on"]) console.log(s, (await listClaims(claims(`sort=${s}&size=10`))).rows[0]?.id);
  for (const s of ["type","-title","signed_date"]) console.log(s, (await listDocuments(documents(`sort=${s}&size=10`))).rows[0]?.id);
  console.log(await countMeetings(meetings("q=ТОКАЕВ")), await countMeetings(meetings("q=tokajew")), await countMeetings(meetings("q=%25")));
  console.log(await one("select count(*) from meetings"), await pool().query("select datcollate, datlocprovider, datctype from pg_database where datname=current_database()").then(r=>r.rows));
});
