import type { TestProject } from "vitest/node";
import { disconnect } from "@/lib/db/client";
import { migrate } from "@/lib/db/migrate";
import { startTemporary } from "@/lib/db/temporary-server";
import { databaseAt, runOnServer, templateName } from "@/lib/db/test-database";
import { setDatabaseUrl } from "@/lib/env";
import { loadShippedData } from "@/lib/services/load-shipped-data";

declare module "vitest" {
  export interface ProvidedContext {
    /** Address of the server's `postgres` database, from which test databases are made. */
    testServerUrl: string;
    /** Why there is no template with the shipped data; empty when there is one. */
    shippedFailure: string;
  }
}

/** One PostgreSQL server for all database tests of a run, with the databases that they copy; gone when the run ends. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTemporary();
  try {
    const serverUrl = databaseAt(server.databaseUrl, "postgres");
    await makeMigrated(serverUrl);
    project.provide("testServerUrl", serverUrl);
    // Tests that need no shipped data, those of the loader first of all, run also when they do not load.
    project.provide("shippedFailure", await makeShipped(serverUrl).then(() => "", String));
  } catch (error) {
    await server.stop();
    throw error;
  }
  return server.stop;
}

async function makeMigrated(serverUrl: string): Promise<void> {
  await runOnServer(serverUrl, `CREATE DATABASE ${templateName("migrated")}`);
  await migrate(databaseAt(serverUrl, templateName("migrated")));
}

async function makeShipped(serverUrl: string): Promise<void> {
  await runOnServer(serverUrl, `CREATE DATABASE ${templateName("shipped")} TEMPLATE ${templateName("migrated")}`);
  setDatabaseUrl(databaseAt(serverUrl, templateName("shipped")));
  try {
    await loadShippedData({ actor: "tests", now: new Date(), onProgress: () => undefined });
  } finally {
    await disconnect();
  }
}
