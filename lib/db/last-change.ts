import "server-only";
import { pool } from "@/lib/db/client";

// Every write has its audit row.
const NEWEST = `SELECT to_char(max(at) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS at FROM audit_events`;

/** The instant of the newest write in UTC, to the second; null while nothing was written. */
export async function readLastChange(): Promise<string | null> {
  const { rows } = await pool().query<{ at: string | null }>(NEWEST);
  return rows[0]?.at ?? null;
}
