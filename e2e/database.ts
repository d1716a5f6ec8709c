import { realpath } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { runningAddress } from "@/lib/db/embedded/running";
import { settings } from "@/lib/env";

// A `date` stays the text that PostgreSQL sends.
pg.types.setTypeParser(pg.types.builtins.DATE, (day) => day);

const pools = new Map<string, pg.Pool>();

/**
 * Address of the database of the server under test: the embedded one of a temporary data folder. Throws when the run
 * works on anything else: these tests write, drop and cut, which nobody's own data should meet.
 */
export async function serverAddress(): Promise<string> {
  const { dataDir, databaseUrl } = settings();
  if (databaseUrl !== undefined) throw new Error("DATABASE_URL is set: browser tests run on their own server only.");
  const folder = await realpath(dataDir).catch(() => dataDir);
  const isTemporary = path.dirname(folder) === (await realpath(tmpdir())) && /^rapport-/.test(path.basename(folder));
  if (!isTemporary) throw new Error(`${dataDir} is no temporary folder of a test run: use \`npm run test:e2e\`.`);
  const address = await runningAddress(dataDir);
  if (address === null) throw new Error(`No PostgreSQL server runs on ${dataDir}.`);
  return address;
}

/** Address of another database of the server under test. */
export async function addressOfDatabase(name: string): Promise<string> {
  const url = new URL(await serverAddress());
  url.pathname = `/${name}`;
  return url.href;
}

function poolOf(address: string): pg.Pool {
  const known = pools.get(address);
  if (known) return known;
  const pool = new pg.Pool({
    connectionString: address,
    max: 2,
    idleTimeoutMillis: 1_000,
    allowExitOnIdle: true,
    application_name: "rapport-e2e",
  });
  // A database that is dropped under an idle connection ends that connection, not the test.
  pool.on("error", () => undefined);
  pools.set(address, pool);
  return pool;
}

/** Rows of a statement on a database of the server under test; numerics, bigints and dates are text. */
export async function queryAt<Row extends pg.QueryResultRow>(
  address: string,
  sql: string,
  values: unknown[] = [],
): Promise<Row[]> {
  return (await poolOf(address).query<Row>(sql, values)).rows;
}

/** Rows of a statement on the database that the pages under test read. Connections close when nobody uses them. */
export async function query<Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<Row[]> {
  return queryAt<Row>(await serverAddress(), sql, values);
}

/** Ends the connections to a database, which could not be copied or dropped with them. */
export async function closeConnections(address: string): Promise<void> {
  const pool = pools.get(address);
  pools.delete(address);
  await pool?.end();
}
