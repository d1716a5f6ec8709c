import "server-only";
import { once } from "node:events";
import { addAbortSignal, finished, type Readable } from "node:stream";
import type { ClientBase, PoolClient } from "pg";
import { to as copyTo } from "pg-copy-streams";
import { withVerdictCells } from "@/lib/db/claim-cells";
import { pool, streamPool } from "@/lib/db/client";
import { exportSelect } from "@/lib/db/export-sql";
import { listWithheldDatasets } from "@/lib/db/observations-list";
import { RapportError } from "@/lib/errors";
import type { ListName, ListQueries } from "@/lib/params/export";

/**
 * The CSV of a list as bytes, header first, once its first bytes are there. COPY runs in a read-only transaction at
 * the reader's pace; the signal (the reader has left), or destroying the stream, frees the connection and stops the
 * server's work. A failure on the way is an error of the stream: it never ends early as if it were complete.
 * Throws RapportError `forbidden` for data sets that may not be handed on, and what PostgreSQL throws.
 */
export async function openCopy<L extends ListName>(
  list: L,
  query: ListQueries[L],
  signal: AbortSignal,
): Promise<Readable> {
  await refuseWithheld(list, query);
  const setting = (await COMPUTED[list]?.(query)) ?? query;
  const client = await streamPool().connect();
  // A connection that breaks while it is lent out ends the download, not the process.
  client.on("error", ignore);
  const backend = await beginCopy(client, setting).catch((error: unknown) => {
    client.release(true);
    throw error;
  });
  const copy = client.query(copyTo(`COPY (${exportSelect(list, query)}) TO STDOUT (FORMAT csv, HEADER)`));
  finished(copy, (error) => (error ? abandon(client, backend) : finish(client)));
  await once(addAbortSignal(signal, copy), "readable");
  return copy;
}

const ignore = () => undefined;

// What SQL cannot compute goes with the query.
const COMPUTED: { [L in ListName]?: (query: ListQueries[L]) => Promise<object> } = { claims: withVerdictCells };

// The rows come from an index in the order of the file: a sort, and joins that need one after them, would read all of
// them before the first is written. Compiling the plan and parallel workers cost the reader's first row and the pages.
const SETTINGS = `SELECT set_config('rapport.query', $1, true), set_config(name, 'off', true), pg_backend_pid() AS backend
  FROM unnest('{enable_sort,enable_hashjoin,enable_mergejoin,enable_gathermerge,jit}'::text[]) AS name`;

/** Begins the transaction of an export on a connection and gives the number of its server process. */
export async function beginCopy(client: ClientBase, query: object): Promise<number> {
  await client.query("BEGIN READ ONLY");
  const { rows } = await client.query<{ backend: number }>(SETTINGS, [JSON.stringify(query)]);
  return rows[0]?.backend ?? 0;
}

function finish(client: PoolClient): void {
  client.query("COMMIT").then(
    () => {
      client.off("error", ignore);
      client.release();
    },
    () => client.release(true),
  );
}

// The closed connection alone would go unnoticed by a server that is still sorting, or only about to begin.
function abandon(client: PoolClient, backend: number): void {
  client.release(true);
  pool().query("SELECT pg_terminate_backend($1)", [backend]).catch(ignore);
}

// Meetings, claims and documents are the record's own; figures belong to their publishers. Those beside a claim are
// withheld one by one (`verdictCells`), as the claim itself may go out.
const GATES: { [L in ListName]?: (query: ListQueries[L]) => Promise<{ code: string; licence: string }[]> } = {
  observations: listWithheldDatasets,
};

/** The licence gate of a file. Throws RapportError `forbidden` when its rows come from data sets that may not be handed on. */
export async function refuseWithheld<L extends ListName>(list: L, query: ListQueries[L]): Promise<void> {
  const withheld = (await GATES[list]?.(query)) ?? [];
  if (withheld.length === 0) return;
  const names = withheld.map(({ code, licence }) => `${code} (${licence})`).join(", ");
  throw new RapportError(
    "forbidden",
    `The licence of ${names} does not allow the figures to be handed on: name other data sets in the parameter dataset.`,
    { details: withheld.map(({ code, licence }) => ({ name: "dataset", value: code, message: licence })) },
  );
}
