import "server-only";
import { claimsFrom } from "@/lib/db/claims-list";
import { pool } from "@/lib/db/client";
import { BOUND_QUERY } from "@/lib/db/list-sql";
import { measuresOfSubject } from "@/lib/domain/claim-subject";
import type { Measure } from "@/lib/domain/indicator";
import { type ClaimQuery, claimQuery } from "@/lib/params/claim-query";

type SubjectRow = { subject: string; measure: Measure | null };

/** The subjects of all claims of a query's pair and day, whatever else it asks for, in alphabetical order. */
export async function listSubjects({ pair, asof }: ClaimQuery): Promise<string[]> {
  const whole: ClaimQuery = { ...claimQuery.defaults, pair, asof };
  const { rows } = await pool().query<{ subject: string }>(
    `SELECT DISTINCT c.subject ${claimsFrom(BOUND_QUERY, whole)} ORDER BY c.subject`,
    [JSON.stringify(whole)],
  );
  return rows.map(({ subject }) => subject);
}

/**
 * The subjects of the claims of a query that speak of a measure, whoever publishes it: by their name, or because one of
 * the claims names an indicator of the measure. In alphabetical order; empty when no claim does.
 */
export async function listClaimSubjects(measure: Measure, query: ClaimQuery): Promise<string[]> {
  const { rows } = await pool().query<SubjectRow>(
    `SELECT DISTINCT c.subject, (SELECT i.measure FROM indicators i WHERE i.code = c.indicator_code) AS measure
      ${claimsFrom(BOUND_QUERY, query)} ORDER BY c.subject`,
    [JSON.stringify(query)],
  );
  const related = rows.filter((row) => row.measure === measure || measuresOfSubject(row.subject).includes(measure));
  return [...new Set(related.map(({ subject }) => subject))];
}
