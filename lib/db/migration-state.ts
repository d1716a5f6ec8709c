import "server-only";
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import pg from "pg";

/** A migration of `prisma/migrations`; `checksum` is the SHA-256 of its script, as Prisma records it. */
export type Migration = { name: string; script: string; checksum: string };

/**
 * How a database stands to the program's migrations: up to date, behind (`pending`), ahead (`newer`: it has had
 * migrations of a later program), left in the middle by another tool (`failed`), or built from a script that has been
 * changed since (`edited`). `names` are the migrations that make it so.
 */
export type MigrationState = {
  status: "up_to_date" | "pending" | "newer" | "failed" | "edited";
  names: readonly string[];
};

type AppliedRow = { migration_name: string; checksum: string; finished: boolean };

const DIRECTORY = path.join("prisma", "migrations");

/** The migrations of the program in the order in which they apply, read from the working directory. */
export async function readMigrations(): Promise<Migration[]> {
  const entries = await readdir(DIRECTORY, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => {
      const script = await readFile(path.join(DIRECTORY, name, "migration.sql"), "utf8");
      return { name, script, checksum: createHash("sha256").update(script).digest("hex") };
    }),
  );
}

async function appliedRows(client: pg.Client): Promise<AppliedRow[]> {
  const table = await client.query("SELECT to_regclass('_prisma_migrations') IS NOT NULL AS there");
  if (!table.rows[0]?.there) return [];
  const applied = await client.query<AppliedRow>(
    `SELECT migration_name, checksum, finished_at IS NOT NULL AS finished
       FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY started_at, migration_name`,
  );
  return applied.rows;
}

/** Compares what a database has had with what the program brings. */
export function compareMigrations(applied: readonly AppliedRow[], known: readonly Migration[]): MigrationState {
  const checksums = new Map(known.map(({ name, checksum }) => [name, checksum]));
  const finished = new Set(applied.map((row) => row.migration_name));
  const findings: MigrationState[] = [
    { status: "newer", names: namesOf(applied.filter((row) => !checksums.has(row.migration_name))) },
    { status: "failed", names: namesOf(applied.filter((row) => !row.finished)) },
    { status: "edited", names: namesOf(applied.filter((row) => checksums.get(row.migration_name) !== row.checksum)) },
    { status: "pending", names: known.map(({ name }) => name).filter((name) => !finished.has(name)) },
  ];
  return findings.find(({ names }) => names.length > 0) ?? { status: "up_to_date", names: [] };
}

function namesOf(rows: readonly AppliedRow[]): string[] {
  return rows.map((row) => row.migration_name);
}

/** The state of the database to which a client is connected. Throws what PostgreSQL throws. */
export async function stateOf(client: pg.Client): Promise<MigrationState> {
  const [applied, known] = [await appliedRows(client), await readMigrations()];
  return compareMigrations(applied, known);
}

/** The state of the database at an address. Throws what PostgreSQL throws, within 5 s when nothing answers. */
export async function migrationState(databaseUrl: string): Promise<MigrationState> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    return await stateOf(client);
  } finally {
    await client.end();
  }
}
