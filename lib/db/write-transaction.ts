import "server-only";
import type pg from "pg";
import { streamPool } from "@/lib/db/client";

/** A connection with an open transaction; what takes one writes inside of it. */
export type Transaction = pg.ClientBase;

/**
 * Runs `work` in one transaction: all that it writes is there when it succeeds, nothing when it throws.
 * Takes a connection of the pool for imports, which has no statement limit.
 */
export async function inTransaction<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result> {
  const client = await streamPool().connect();
  let broken = false;
  try {
    await client.query("BEGIN");
    const result = await work(client);
    await client.query("COMMIT");
    return result;
  } catch (error) {
    broken = await client.query("ROLLBACK").then(
      () => false,
      () => true,
    );
    throw error;
  } finally {
    client.release(broken);
  }
}

/** Waits until no other transaction holds the lock of this name, and holds it to the end of this one. */
export async function lockFor(tx: Transaction, name: string): Promise<void> {
  await tx.query("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", [name]);
}
