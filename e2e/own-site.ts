import { createDatabase, type OwnDatabase } from "./own-database";
import { startServer, type TestServer } from "./server";

/** A web server on a database of one test file. */
export type OwnSite = { url: string; database: OwnDatabase; close: () => Promise<void> };

/** Makes a database with the shipped data, changes it, and serves it. */
export async function openOwnSite(label: string, change: (database: OwnDatabase) => Promise<void>): Promise<OwnSite> {
  const database = await createDatabase(label);
  let server: TestServer;
  try {
    await change(database);
    server = await startServer({ databaseUrl: database.address });
  } catch (error) {
    await database.drop();
    throw error;
  }
  return { url: server.url, database, close: () => server.stop().finally(database.drop) };
}
