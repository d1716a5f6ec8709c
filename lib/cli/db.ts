import { openDatabase } from "@/lib/cli/database";
import { applyMigrations } from "@/lib/cli/migrate";
import { stopSignal } from "@/lib/cli/stop-signal";

/**
 * Runs the database alone and prints its address, password included, until it is told to stop: for psql, backups and
 * other programs that need it while no web server runs.
 */
export async function db(): Promise<void> {
  const signal = stopSignal();
  const database = await openDatabase();
  try {
    await applyMigrations(database.databaseUrl);
    console.log(`PostgreSQL is ready at ${database.databaseUrl}`);
    await aborted(signal);
  } finally {
    await database.close();
  }
  console.log("PostgreSQL has stopped");
}

// A timer keeps the process alive: nothing else does where the server is not ours.
function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setInterval(() => signal.aborted && done(), 100);
    function done(): void {
      clearInterval(timer);
      resolve();
    }
  });
}
