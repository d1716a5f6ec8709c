import "server-only";
import { randomUUID } from "node:crypto";
import pg from "pg";
import { type Migration, type MigrationState, readMigrations, stateOf } from "@/lib/db/migration-state";
import { RapportError } from "@/lib/errors";

// Any fixed number: all processes that migrate the same database take the same lock.
const LOCK = "727069014";

// Prisma's own table, column for column, so that `prisma migrate status` and `deploy` go on from here.
const BOOKKEEPING = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum VARCHAR(64) NOT NULL,
  finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL,
  logs TEXT,
  rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`;

/**
 * Brings a database to the program's schema and names the migrations that it applied, none when it is up to date.
 * Several processes may call it at once: an advisory lock lets one work while the others wait. Each migration and its
 * entry in `_prisma_migrations` are one transaction, so a failure leaves the schema of before.
 * Throws RapportError when a migration fails, or the database is newer than the program or otherwise not its own.
 */
export async function migrate(databaseUrl: string): Promise<{ applied: string[] }> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock($1)", [LOCK]);
    return { applied: await applyPending(client) };
  } finally {
    await client.end();
  }
}

async function applyPending(client: pg.Client): Promise<string[]> {
  const state = await stateOf(client);
  if (state.status === "up_to_date") return [];
  if (state.status !== "pending") throw refusal(state);
  await client.query(BOOKKEEPING);
  const pending = new Set(state.names);
  for (const migration of await readMigrations()) {
    if (pending.has(migration.name)) await apply(client, migration);
  }
  return [...state.names];
}

// Prisma's engine would run each statement in a transaction of its own through this driver, and cut the script at
// every semicolon, also inside a function's body: a failure would leave half a migration.
async function apply(client: pg.Client, { name, script, checksum }: Migration): Promise<void> {
  try {
    await client.query("BEGIN");
    await client.query(script);
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query("COMMIT");
  } catch (cause) {
    await client.query("ROLLBACK").catch(() => undefined);
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new RapportError(
      "internal",
      `Migration ${name} failed and changed nothing: ${reason}. Repair what it names, then start again.`,
      { cause },
    );
  }
}

/** The sentence for a database that the program must not touch. */
export function refusal({ status, names }: MigrationState): RapportError {
  const list = names.join(", ");
  if (status === "newer") {
    return new RapportError(
      "conflict",
      `The database has migrations that this version does not know (${list}): use the newer version of Rapport that made them, or another database.`,
    );
  }
  if (status === "failed") {
    return new RapportError(
      "conflict",
      `Another tool left migration ${list} unfinished: settle it with \`npx prisma migrate resolve\`, then start again.`,
    );
  }
  return new RapportError(
    "conflict",
    `The database was built by another edition of migration ${list}: take the version of Rapport that built it, or an empty database.`,
  );
}
