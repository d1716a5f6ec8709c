import "server-only";
import type { Row } from "@/lib/csv/shipped/table";
import { refusedRow } from "@/lib/db/write-rows";
import type { Transaction } from "@/lib/db/write-transaction";
import { RapportError } from "@/lib/errors";

type Conflict = { key: string; period: string; vintage: string; stored: string | null; given: string | null };

const GIVEN = `SELECT series.id AS series_id, given.*
  FROM jsonb_to_recordset($1::jsonb) AS given (series_key text, period text, vintage date, period_start date,
    period_end date, value numeric, obs_status text, retrieval_id text, note text)
  JOIN series ON series.key = given.series_key`;

/**
 * Adds observations (rows with `series_key`, period and its days, vintage, value, status, retrieval, note) as one set
 * and returns how many were new. Observations are append-only: one that is there with the same value stays as it is.
 * Throws RapportError (`conflict`) that names the first observation which is there with another value or status:
 * a changed value needs a vintage of its own.
 */
export async function appendObservations(tx: Transaction, rows: readonly Row[]): Promise<number> {
  if (rows.length === 0) return 0;
  const json = JSON.stringify(rows);
  const conflict = await findConflict(tx, json);
  if (conflict) throw changedValue(conflict);
  try {
    const result = await tx.query(
      `INSERT INTO observations (series_id, period, vintage, period_start, period_end, value, obs_status, retrieval_id, note)
       SELECT series_id, period, vintage, period_start, period_end, value, obs_status, retrieval_id, note
       FROM (${GIVEN}) AS new ON CONFLICT (series_id, period, vintage) DO NOTHING`,
      [json],
    );
    return result.rowCount ?? 0;
  } catch (cause) {
    throw refusedRow("observations", cause);
  }
}

async function findConflict(tx: Transaction, json: string): Promise<Conflict | undefined> {
  const result = await tx.query<Conflict>(
    `SELECT new.series_key AS key, new.period, new.vintage::text, old.value::text AS stored, new.value::text AS given
     FROM (${GIVEN}) AS new JOIN observations AS old USING (series_id, period, vintage)
     WHERE (old.value, old.obs_status::text) IS DISTINCT FROM (new.value, new.obs_status)
     ORDER BY new.series_key, new.period, new.vintage LIMIT 1`,
    [json],
  );
  return result.rows[0];
}

function changedValue({ key, period, vintage, stored, given }: Conflict): RapportError {
  return new RapportError(
    "conflict",
    `Series ${key}, period ${period}, vintage ${vintage} is stored as ${stored ?? "missing"} and given as ` +
      `${given ?? "missing"}, or with another status: a changed value needs a vintage of its own. Nothing was written.`,
  );
}
