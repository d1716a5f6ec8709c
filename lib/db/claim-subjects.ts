import "server-only";
import { claimsFrom } from "@/lib/db/claims-list";
import { pool } from "@/lib/db/client";
import { BOUND_QUERY } from "@/lib/db/list-sql";
import { measuresOfSubject } from "@/lib/domain/claim-subject";
import type { Measure } from "@/lib/domain/indicator";
import type { ClaimQuery } from "@/lib/params/claim-query";

type SubjectRow = { subject: string; measure: Measure | null };

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
