import { randomUUID } from "node:crypto";
import pg from "pg";
import { runProgram } from "@/lib/cli/run-program";
import { addressOfDatabase, closeConnections, queryAt } from "./database";

/** A database of one test file, with the shipped data, on the server under test. */
export type OwnDatabase = {
  address: string;
  query: <Row extends pg.QueryResultRow>(sql: string, values?: unknown[]) => Promise<Row[]>;
  drop: () => Promise<void>;
};

const TEMPLATE = "e2e_shipped";
const LOCK = "727069015";
const SEED = ["--conditions=react-server", "lib/cli/rapport.mjs", "seed"];

/** Migrates and loads a database as the command line does. */
async function seed(address: string): Promise<void> {
  const environment = { DATABASE_URL: address, NODE_OPTIONS: "" };
  const { code, output } = await runProgram(process.execPath, SEED, { environment, quiet: true });
  if (code !== 0) throw new Error(`The shipped data do not load: ${output}`);
}

async function exists(server: string, name: string): Promise<boolean> {
  return (await queryAt(server, "SELECT FROM pg_database WHERE datname = $1", [name])).length > 0;
}

// The database of the pages cannot be copied while they read it. A template is made once a run; it gets its name last,
// so that half of one is never copied.
async function ensureTemplate(server: string): Promise<void> {
  if (await exists(server, TEMPLATE)) return;
  const making = `${TEMPLATE}_${randomUUID().replaceAll("-", "")}`;
  await queryAt(server, `CREATE DATABASE ${making}`);
  await seed(await addressOfDatabase(making));
  await queryAt(server, `ALTER DATABASE ${making} RENAME TO ${TEMPLATE}`);
}

// Several workers ask at once: one makes the template while the others wait, and it can be copied by one at a time.
async function withLock(server: string, work: () => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock($1)", [LOCK]);
    await work();
  } finally {
    await client.end();
  }
}

/** Makes a database with the shipped data for one test file. */
export async function createDatabase(label: string): Promise<OwnDatabase> {
  const server = await addressOfDatabase("postgres");
  const name = `e2e_${label}_${randomUUID().slice(0, 8)}`;
  await withLock(server, async () => {
    await ensureTemplate(server);
    await queryAt(server, `CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`);
  });
  const address = await addressOfDatabase(name);
  return {
    address,
    query: (sql, values) => queryAt(address, sql, values),
    drop: async () => {
      await closeConnections(address);
      await queryAt(server, `DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}
