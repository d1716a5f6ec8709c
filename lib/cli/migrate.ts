import { withDatabase } from "@/lib/cli/database";
import { migrate } from "@/lib/db/migrate";

/** Brings the database to the program's schema and says what was applied. */
export async function migrateCommand(): Promise<void> {
  await withDatabase(applyMigrations);
}

/** Applies what is pending and prints it. Throws RapportError when a migration fails or the database is not ours. */
export async function applyMigrations(databaseUrl: string): Promise<void> {
  const { applied } = await migrate(databaseUrl);
  for (const name of applied) console.log(`Applied migration ${name}`);
  if (applied.length === 0) console.log("The database is up to date");
}
