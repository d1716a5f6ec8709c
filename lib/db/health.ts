import "server-only";
import { pool } from "@/lib/db/client";
import { isDatabaseDown } from "@/lib/db/database-failure";
import { migrationState, readMigrations } from "@/lib/db/migration-state";
import { env } from "@/lib/env";

/** What is well: the database (milliseconds of one round trip) and how it stands to the program's migrations. */
export type Health = {
  status: "ok" | "unavailable";
  database: { reachable: boolean; version: string | null; latencyMs: number | null };
  migrations: { state: string; applied: number | null; pending: number | null };
};

const DOWN: Health = {
  status: "unavailable",
  database: { reachable: false, version: null, latencyMs: null },
  migrations: { state: "unknown", applied: null, pending: null },
};

/** The state of database and migrations; an unreachable database is a state and not an error. */
export async function readHealth(now: () => number): Promise<Health> {
  try {
    const start = now();
    const { rows } = await pool().query<{ version: string }>("SELECT current_setting('server_version') AS version");
    const latencyMs = Math.round(now() - start);
    const [state, known] = await Promise.all([migrationState(env().databaseUrl), readMigrations()]);
    const pending = state.status === "pending" ? state.names.length : 0;
    return {
      status: state.status === "up_to_date" ? "ok" : "unavailable",
      database: { reachable: true, version: rows[0]?.version ?? null, latencyMs },
      migrations: {
        state: state.status,
        applied: known.length - pending,
        pending,
      },
    };
  } catch (error) {
    if (!isDatabaseDown(error)) throw error;
    return DOWN;
  }
}
