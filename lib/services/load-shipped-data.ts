import "server-only";
import type { DecodedTable } from "@/lib/csv/shipped/decode-table";
import { columnsOf } from "@/lib/csv/shipped/table";
import { writeAuditEvent } from "@/lib/db/write-audit-event";
import { appendObservations } from "@/lib/db/write-observations";
import { upsertRows } from "@/lib/db/write-rows";
import { inTransaction, lockFor, type Transaction } from "@/lib/db/write-transaction";
import { placeMeetings } from "@/lib/services/place-meetings";
import { readShippedData, SHIPPED_FOLDER } from "@/lib/services/read-shipped-data";

/** Rows of a file (of `places`: cities found in the gazetteer), and how many of them were new or different in the database. */
export type LoadedTable = { table: string; rows: number; written: number };

export type LoadOptions = {
  actor: string;
  now: Date;
  onProgress?: (message: string) => void;
  /** Folder of the CSVs; `prisma/data` when left out. */
  folder?: string;
};

/**
 * Loads the shipped CSVs into a migrated database and tells what it wrote, table by table. All files are checked before
 * anything is written, and all writes are one transaction with an audit row. Natural keys decide: new rows are added,
 * rows that differ are changed, none is deleted, observations are only ever added; the same files again write nothing.
 * The cities of the meetings get their positions from the gazetteer.
 * Throws RapportError: `invalid_data` when a file is wrong, `conflict` when the database holds another value for an
 * observation or refuses a row.
 */
export async function loadShippedData({ actor, now, onProgress, folder }: LoadOptions): Promise<LoadedTable[]> {
  onProgress?.("Checking the shipped data");
  const tables = await readShippedData(folder ?? SHIPPED_FOLDER);
  const count = tables.reduce((sum, { rows }) => sum + rows.length, 0);
  onProgress?.(`Loading ${count} rows of ${tables.length} tables`);
  return inTransaction(async (tx) => {
    await lockFor(tx, "load-shipped-data");
    const loaded = await writeTables(tx, tables);
    onProgress?.("Looking up where the meetings took place");
    loaded.push({ table: "places", ...(await placeMeetings(tx)) });
    const detail = loaded.filter(({ written }) => written > 0);
    if (detail.length > 0) {
      await writeAuditEvent(tx, { at: now, actor, action: "load", subject: "shipped-data", detail });
    }
    return loaded;
  });
}

async function writeTables(tx: Transaction, tables: readonly DecodedTable[]): Promise<LoadedTable[]> {
  const loaded: LoadedTable[] = [];
  for (const each of tables) {
    loaded.push({ table: each.table.name, rows: each.rows.length, written: await writeTable(tx, each) });
  }
  return loaded;
}

async function writeTable(tx: Transaction, { table, rows }: DecodedTable): Promise<number> {
  const values = rows.map(({ row }) => row);
  if (table.name === "observations") return appendObservations(tx, values);
  const columns = [...columnsOf(table), ...(table.storesPeriodDays ? ["period_start", "period_end"] : [])];
  return upsertRows(tx, { table: table.name, columns, key: table.key, rows: values });
}
