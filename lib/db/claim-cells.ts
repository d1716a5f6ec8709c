import "server-only";
import { type ClaimFileCells, verdictCells } from "@/lib/csv/verdict-cells";
import { listJudgedClaims } from "@/lib/db/claims-list";
import { pool } from "@/lib/db/client";
import type { ClaimQuery } from "@/lib/params/claim-query";

async function listWithheld(): Promise<Set<string>> {
  const { rows } = await pool().query<{ code: string }>("SELECT code FROM datasets WHERE NOT redistributable");
  return new Set(rows.map(({ code }) => code));
}

/** The query of a file of claims with the cells of the verdicts of each of its claims, by id. */
export async function withVerdictCells(
  query: ClaimQuery,
): Promise<ClaimQuery & { judged: Record<string, ClaimFileCells> }> {
  const [judged, withheld] = await Promise.all([listJudgedClaims(query), listWithheld()]);
  const cells = [...judged].map(([id, claim]): [string, ClaimFileCells] => [id, verdictCells(claim, withheld)]);
  return { ...query, judged: Object.fromEntries(cells) };
}
