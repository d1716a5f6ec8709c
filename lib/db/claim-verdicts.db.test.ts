import { describe, expect, it } from "vitest";
import { countClaims, countVerdicts, listClaims } from "@/lib/db/claims-list";
import { pool } from "@/lib/db/client";
import { testDatabase } from "@/lib/db/test-database";
import { CLAIM_VERDICTS } from "@/lib/domain/claim-check";
import type { ClaimRow } from "@/lib/domain/claim-row";
import { claimQuery } from "@/lib/params/claim-query";

testDatabase("shipped");

const of = (text: string) => claimQuery.parse(new URLSearchParams(text)).query;

async function every(text: string): Promise<ClaimRow[]> {
  const rows: ClaimRow[] = [];
  for (let page = 1; ; page++) {
    const { rows: some, total } = await listClaims(of(`${text}&size=200&page=${page}`));
    rows.push(...some);
    if (rows.length >= total) return rows;
  }
}

async function claim(id: string, text = ""): Promise<ClaimRow> {
  const found = (await every(text)).find((row) => row.id === id);
  if (!found) throw new Error(`no claim ${id}`);
  return found;
}

const outcomes = ({ checks }: ClaimRow, moment: "atClaim" | "latest") =>
  checks.map((check) => {
    const { verdict, official, difference } = check[moment];
    return [`${check.reporter} ${check.datasetCode}`, verdict, official?.value, official?.vintage, difference];
  });

describe("the two growth figures of the Almaty meeting", () => {
  it("Uzbekistan 2024, over 6: nothing was published on that day, and both counts bear it out today", async () => {
    const row = await claim("C104");
    expect([row.verdictAtClaim, row.verdictLatest]).toEqual(["no_official_value", "consistent"]);
    expect(outcomes(row, "atClaim")).toEqual([
      ["UZB uz-siat-gdp", "no_official_value", undefined, undefined, null],
      ["UZB wb-wdi", "no_official_value", undefined, undefined, null],
    ]);
    expect(outcomes(row, "latest")).toEqual([
      ["UZB uz-siat-gdp", "consistent", "6.7", "2026-01-27", "-0.7"],
      ["UZB wb-wdi", "consistent", "6.67618796188361", "2026-07-13", "-0.67618796188361"],
    ]);
  });

  it("Uzbekistan 2024 in the view of a day goes by the releases up to it", async () => {
    expect(outcomes(await claim("C104", "asof=2026-02-15"), "latest")).toEqual([
      ["UZB uz-siat-gdp", "consistent", "6.7", "2026-01-27", "-0.7"],
      ["UZB wb-wdi", "consistent", "6.49999999997677", "2026-02-15", "-0.49999999997677"],
    ]);
    expect((await claim("C104", "asof=2025-03-29")).verdictLatest).toBe("no_official_value");
  });

  it("Kazakhstan's first quarter of 2025: not finished when it was said, and no series has it", async () => {
    const row = await claim("C105");
    expect([row.checks, row.verdictAtClaim, row.verdictLatest]).toEqual([
      [],
      "period_not_finished",
      "no_official_value",
    ]);
  });
});

describe("claims against what two reporters count", () => {
  it("4.4 billion of 2023 held for Kazakhstan's count when it was said, and Uzbekistan's later one disagrees", async () => {
    const row = await claim("C094");
    expect([row.verdictAtClaim, row.verdictLatest]).toEqual(["consistent_when_rounded", "reporters_disagree"]);
    // 3129992.90657 + 1287926.28553 thousand US$ in the release of 25 July 2024; 1417053.6 + 3068544.9 in Tashkent's.
    expect(outcomes(row, "atClaim")).toEqual([
      ["KAZ kz-bns-trade", "consistent_when_rounded", "4417919.19210", "2024-07-25", "-0.01791919210"],
      ["UZB uz-siat-trade", "no_official_value", undefined, undefined, null],
    ]);
    expect(outcomes(row, "latest")[1]).toEqual([
      "UZB uz-siat-trade",
      "inconsistent",
      "4485598.5",
      "2026-07-15",
      "-0.0855985",
    ]);
    expect(row.checks.map(({ measure, indicatorCodes }) => [measure, indicatorCodes])).toEqual([
      ["trade_turnover", ["KZ.TRADE.EXPORT", "KZ.TRADE.IMPORT"]],
      ["trade_turnover", ["UZ.TRADE.EXPORT", "UZ.TRADE.IMPORT"]],
    ]);
  });

  it("the exports of one are the imports of the other", async () => {
    const { checks } = await claim("C080");
    expect(checks.map(({ reporter, measure }) => [reporter, measure])).toEqual([
      ["KAZ", "trade_export"],
      ["UZB", "trade_import"],
    ]);
  });

  it("growth is of the sum over the year before: 28.4 percent in 2022 against a claim of 30", async () => {
    expect(outcomes(await claim("C060"), "latest")[0]).toEqual([
      "KAZ kz-bns-trade",
      "inconsistent",
      "28.378877",
      "2026-09-25",
      "1.621123",
    ]);
  });

  it("another concept is not compared, and the value beside it is shown where there is one", async () => {
    const farm = await claim("C085");
    expect([farm.verdictAtClaim, farm.verdictLatest]).toEqual(["not_comparable", "not_comparable"]);
    expect(outcomes(farm, "latest")[0]).toEqual([
      "KAZ kz-bns-trade",
      "not_comparable",
      "4417919.19210",
      "2026-09-25",
      null,
    ]);
    expect((await claim("C079")).verdictLatest).toBe("not_comparable");
  });
});

describe("values that are none", () => {
  const SERIES = "uz-siat-gdp:UZ.GDP.GROWTH.ANNUAL:UZB:_Z:A:PC:N";
  const release = (vintage: string, value: string | null, status: string) =>
    pool().query(
      `INSERT INTO observations (series_id, period, vintage, period_start, period_end, value, obs_status, retrieval_id)
        SELECT s.id, '2024', $2, '2024-01-01', '2024-12-31', $3, $4, (SELECT min(id) FROM retrievals)
        FROM series s WHERE s.key = $1`,
      [SERIES, vintage, value, status],
    );

  it("a forecast says nothing of what happened, and a stated gap does not bring an older figure back", async () => {
    await release("2025-01-01", "6.0", "F");
    expect(outcomes(await claim("C104"), "atClaim")[0]?.[1]).toBe("no_official_value");
    await release("2025-01-20", "6.5", "A");
    expect(outcomes(await claim("C104"), "atClaim")[0]).toEqual([
      "UZB uz-siat-gdp",
      "consistent",
      "6.5",
      "2025-01-20",
      "-0.5",
    ]);
    await release("2025-02-20", null, "M");
    expect(outcomes(await claim("C104"), "atClaim")[0]?.[1]).toBe("no_official_value");
    // Said on 29 March: what came out on the day itself counts, what came the day after does not.
    await release("2025-03-29", "5.9", "A");
    await release("2025-03-30", "6.6", "A");
    expect((await claim("C104")).verdictAtClaim).toBe("inconsistent");
  });
});

describe("the list by verdict", () => {
  it.each(["verdict", "verdict_then"] as const)("has with each choice of %s the claims that have it", async (key) => {
    const all = await every("pair=kaz-uzb");
    const counts = await countVerdicts(of("pair=kaz-uzb"));
    for (const verdict of CLAIM_VERDICTS) {
      const right = all.filter((row) => (key === "verdict" ? row.verdictLatest : row.verdictAtClaim) === verdict);
      const rows = await every(`pair=kaz-uzb&${key}=${verdict}`);
      expect(rows.map(({ id }) => id)).toEqual(right.map(({ id }) => id));
      expect((key === "verdict" ? counts.latest : counts.atClaim)[verdict]).toBe(right.length);
      expect(await countClaims(of(`pair=kaz-uzb&${key}=${verdict}`))).toBe(right.length);
    }
    expect(all.filter(({ verdictLatest }) => verdictLatest === null)).toHaveLength(counts.targets);
  });

  it("takes several verdicts, both moments together, and pages and sorts as without", async () => {
    const both = await every("verdict=reporters_disagree,inconsistent&verdict_then=no_official_value&sort=subject");
    expect(both.length).toBeGreaterThan(5);
    expect(both.map(({ subject }) => subject)).toEqual(both.map(({ subject }) => subject).sort());
    const page = await listClaims(of("verdict=no_official_value&size=10&page=2"));
    expect([page.rows.length, page.total]).toEqual([10, (await every("verdict=no_official_value")).length]);
  });

  it("counts every claim of the query once, targets apart", async () => {
    const counts = await countVerdicts(of(""));
    const { rows } = await pool().query<{ all: number; targets: number }>(
      `SELECT count(*)::int AS all, count(*) FILTER (WHERE kind = 'target')::int AS targets FROM claims`,
    );
    const sum = (of: Record<string, number>) => Object.values(of).reduce((total, each) => total + each, 0);
    expect(counts.targets).toBe(rows[0]?.targets);
    expect([sum(counts.atClaim), sum(counts.latest)].map((each) => each + counts.targets)).toEqual([
      rows[0]?.all,
      rows[0]?.all,
    ]);
  });
});
