import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { PrismaClient } from "@/lib/db/generated/client";
import { env } from "@/lib/env";

// A `date` stays the text that PostgreSQL sends: as a JS Date it would be local midnight, a day off in half the world.
pg.types.setTypeParser(pg.types.builtins.DATE, (day) => day);

const SESSION = {
  connectionTimeoutMillis: 5_000,
  idle_in_transaction_session_timeout: 60_000,
  keepAlive: true,
};

type Databases = { pool: pg.Pool; streams: pg.Pool; prisma: PrismaClient };

// One set per process, kept across the module reloads of `next dev`.
const held = globalThis as typeof globalThis & { rapportDatabases?: Databases };

function connect(): Databases {
  const connectionString = env().databaseUrl;
  const pool = new pg.Pool({
    ...SESSION,
    connectionString,
    max: 10,
    statement_timeout: 15_000,
    application_name: "rapport",
  });
  const streams = new pg.Pool({ ...SESSION, connectionString, max: 3, application_name: "rapport-streams" });
  // An idle connection that the server closes must not end the process: the next query opens another.
  for (const each of [pool, streams]) each.on("error", () => undefined);
  return { pool, streams, prisma: new PrismaClient({ adapter: new PrismaPg(pool) }) };
}

function databases(): Databases {
  held.rapportDatabases ??= connect();
  return held.rapportDatabases;
}

/** The pool of pages and API: at most 10 connections, 15 s a statement. */
export function pool(): pg.Pool {
  return databases().pool;
}

/** The small pool (3) of exports and imports, so that long streams never starve the pages. */
export function streamPool(): pg.Pool {
  return databases().streams;
}

/** Prisma on the pages' pool. */
export function prisma(): PrismaClient {
  return databases().prisma;
}

/** Closes both pools; for command lines and tests. */
export async function disconnect(): Promise<void> {
  const open = held.rapportDatabases;
  held.rapportDatabases = undefined;
  if (!open) return;
  await open.prisma.$disconnect();
  await Promise.all([open.streams.end(), open.pool.ended ? undefined : open.pool.end()]);
}
