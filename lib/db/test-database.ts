import "server-only";
import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, inject } from "vitest";
import { disconnect } from "@/lib/db/client";
import { setDatabaseUrl } from "@/lib/env";

/** What a test database starts with: the schema alone, or the shipped data in it. */
export type Template = "migrated" | "shipped";

/** Address of another database of the same server. */
export function databaseAt(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

/** Name of the database that the tests of a run copy. */
export function templateName(template: Template): string {
  return `template_${template}`;
}

/** Rows of one statement on a connection of its own, outside of any transaction. Throws what PostgreSQL throws. */
export async function runOnServer(serverUrl: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: serverUrl, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/**
 * Gives a test file a database of its own, made before its first test and dropped after its last: `env().databaseUrl`,
 * `pool()` and `prisma()` work on it. The returned function gives its address (within hooks and tests).
 */
export function testDatabase(template: Template = "migrated"): () => string {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  const serverUrl = inject("testServerUrl");
  const url = databaseAt(serverUrl, name);
  beforeAll(async () => {
    if (template === "shipped" && inject("shippedFailure")) throw new Error(inject("shippedFailure"));
    await runOnServer(serverUrl, `CREATE DATABASE ${name} TEMPLATE ${templateName(template)}`);
    setDatabaseUrl(url);
  });
  afterAll(async () => {
    await disconnect();
    await runOnServer(serverUrl, `DROP DATABASE ${name} WITH (FORCE)`);
  });
  return () => url;
}
