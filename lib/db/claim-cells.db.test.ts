import { text } from "node:stream/consumers";
import { afterEach, describe, expect, it } from "vitest";
import { decodeCsv } from "@/lib/csv/decode";
import { VERDICT_COLUMNS, verdictCells } from "@/lib/csv/verdict-cells";
import { listClaims } from "@/lib/db/claims-list";
import { pool } from "@/lib/db/client";
import { openCopy } from "@/lib/db/copy";
import { testDatabase } from "@/lib/db/test-database";
import { claimQuery } from "@/lib/params/claim-query";

testDatabase("shipped");

const of = (query: string) => claimQuery.parse(new URLSearchParams(query)).query;

async function file(query: string): Promise<Record<string, string | null>[]> {
  const copy = await openCopy("claims", of(query), new AbortController().signal);
  const [header = [], ...lines] = decodeCsv(await text(copy));
  return lines.map((cells) => Object.fromEntries(header.map((id, index) => [id ?? "", cells[index] ?? null])));
}

describe("the file of claims", () => {
  it.each([
    "pair=kaz-uzb&sort=said_on",
    "pair=kaz-uzb&verdict=reporters_disagree,inconsistent",
    "pair=kaz-uzb&verdict_then=period_not_finished&sort=value",
    "asof=2024-12-31&verdict=consistent_when_rounded",
  ])("of %s has the rows, the order and the verdicts of the page", async (query) => {
    const { rows, total } = await listClaims(of(`${query}&size=200`));
    expect(rows.length).toBe(total);
    expect(total).toBeGreaterThan(0);
    const lines = await file(query);
    expect(lines.map(({ claim_id }) => claim_id)).toEqual(rows.map(({ id }) => id));
    const cells = lines.map((line) => Object.fromEntries(VERDICT_COLUMNS.map((id) => [id, line[id]])));
    expect(cells).toEqual(rows.map((row) => verdictCells(row, new Set())));
  });

  it("says of each count what it says, and of a claim without one the verdict alone", async () => {
    const lines = new Map((await file("pair=kaz-uzb")).map((line) => [line.claim_id, line]));
    expect(lines.get("C094")).toMatchObject({
      value: "4.4",
      verdict_at_claim: "KAZ kz-bns-trade: consistent_when_rounded; UZB uz-siat-trade: no_official_value",
      vintage_at_claim: "KAZ kz-bns-trade: 2024-07-25",
      value_latest: "KAZ kz-bns-trade: 4.41791919210; UZB uz-siat-trade: 4.4855985",
      difference: "KAZ kz-bns-trade: -0.01791919210; UZB uz-siat-trade: -0.0855985",
    });
    expect(lines.get("C105")).toMatchObject({
      verdict_at_claim: "period_not_finished",
      value_at_claim: null,
      verdict_latest: "no_official_value",
      difference: null,
    });
  });

  describe("with figures that may not be handed on", () => {
    afterEach(() => pool().query("UPDATE datasets SET redistributable = true"));

    it("withholds these and names their data set", async () => {
      await pool().query("UPDATE datasets SET redistributable = false WHERE code = 'wb-wdi'");
      const line = (await file("pair=kaz-uzb&subject=gdp_growth_uzb"))[0];
      expect(line?.value_latest).toBe("UZB uz-siat-gdp: 6.7; UZB wb-wdi: withheld");
      expect(line?.difference).toBe("UZB uz-siat-gdp: -0.7; UZB wb-wdi: withheld");
    });
  });
});
