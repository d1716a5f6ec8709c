import "server-only";
import { pool } from "@/lib/db/client";

/** True when the database holds any data set or meeting; false on a database that is only migrated. */
export async function hasShippedData(): Promise<boolean> {
  const result = await pool().query<{ there: boolean }>(
    "SELECT EXISTS (SELECT FROM datasets) OR EXISTS (SELECT FROM meetings) AS there",
  );
  return result.rows[0]?.there ?? false;
}
