import "server-only";
import pg from "pg";
import type { Row } from "@/lib/csv/shipped/table";
import type { Transaction } from "@/lib/db/write-transaction";
import { RapportError } from "@/lib/errors";

/** Rows for one table; `columns` and `key` are names of the program's own, never of a request. */
export type RowSet = { table: string; columns: readonly string[]; key: readonly string[]; rows: readonly Row[] };

/**
 * Writes rows as one set: new keys are inserted, rows that differ are changed, equal rows are left alone.
 * Returns how many rows it wrote. Cells become what the table's columns are; decimals keep their digits.
 * Throws RapportError (`conflict`) when the database refuses a row.
 */
export async function upsertRows(tx: Transaction, set: RowSet): Promise<number> {
  if (set.rows.length === 0) return 0;
  try {
    const result = await tx.query(upsertSql(set), [JSON.stringify(set.rows)]);
    return result.rowCount ?? 0;
  } catch (cause) {
    throw refusedRow(set.table, cause);
  }
}

const name = pg.escapeIdentifier;
const list = (columns: readonly string[], prefix = "") => columns.map((each) => prefix + name(each)).join(", ");

function upsertSql({ table, columns, key }: RowSet): string {
  const rest = columns.filter((each) => !key.includes(each));
  const assignments = rest.map((each) => `${name(each)} = excluded.${name(each)}`).join(", ");
  const action =
    rest.length === 0
      ? "DO NOTHING"
      : `DO UPDATE SET ${assignments} WHERE (${list(rest, "old.")}) IS DISTINCT FROM (${list(rest, "excluded.")})`;
  return `INSERT INTO ${name(table)} AS old (${list(columns)})
    SELECT ${list(columns)} FROM jsonb_populate_recordset(NULL::${name(table)}, $1::jsonb)
    ON CONFLICT (${list(key)}) ${action}`;
}

/** The error for a row that breaks a constraint (SQLSTATE class 23); any other cause is passed on. */
export function refusedRow(table: string, cause: unknown): unknown {
  if (!(cause instanceof pg.DatabaseError) || !cause.code?.startsWith("23")) return cause;
  const detail = [cause.message, cause.detail].filter(Boolean).join(": ");
  return new RapportError("conflict", `The database refuses a row of ${table}: ${detail}. Nothing was written.`, {
    cause,
  });
}
