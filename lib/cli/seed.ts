import { withDatabase } from "@/lib/cli/database";
import { applyMigrations } from "@/lib/cli/migrate";
import { loadShippedData } from "@/lib/services/load-shipped-data";

/** Loads the shipped data into the database, adding what is new in them and changing what differs. */
export async function seed(): Promise<void> {
  await withDatabase(async (databaseUrl) => {
    await applyMigrations(databaseUrl);
    await loadData();
  });
}

/** Loads the shipped data into the open database and prints how much was written. Throws RapportError on a fault. */
export async function loadData(): Promise<void> {
  const onProgress = (line: string) => console.log(line);
  const tables = await loadShippedData({ actor: "command line", now: new Date(), onProgress });
  console.log(`Wrote ${tables.reduce((sum, { written }) => sum + written, 0)} rows`);
}
