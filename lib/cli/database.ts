import { checkServer } from "@/lib/db/check-server";
import { disconnect } from "@/lib/db/client";
import { startEmbedded } from "@/lib/db/embedded";
import { setDatabaseUrl, settings } from "@/lib/env";

/** The database of a command: its address, and how to let go of it. */
export type OpenDatabase = { databaseUrl: string; close: () => Promise<void> };

/**
 * Opens the database that the environment names, or starts the embedded server where it names none, and makes it the
 * one that this process and its children use. Throws RapportError, with the remedy, when neither works.
 */
export async function openDatabase(): Promise<OpenDatabase> {
  const { databaseUrl, dataDir } = settings();
  if (databaseUrl !== undefined) {
    await checkServer(databaseUrl);
    return { databaseUrl, close: disconnect };
  }
  const server = await startEmbedded({ dataDir, onNotice: (line) => console.log(line) });
  setDatabaseUrl(server.databaseUrl);
  return {
    databaseUrl: server.databaseUrl,
    close: async () => {
      await disconnect();
      await server.stop();
    },
  };
}

/** Opens the database, does the work of a command on it, and lets go of it however the work ends. */
export async function withDatabase(work: (databaseUrl: string) => Promise<void>): Promise<void> {
  const database = await openDatabase();
  try {
    await work(database.databaseUrl);
  } finally {
    await database.close();
  }
}
