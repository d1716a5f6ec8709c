import "server-only";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { RapportError } from "@/lib/errors";

const LOCK = "727069013";
const TRIES = 20;

/** Lets go of a cluster. */
export type Release = () => Promise<void>;

/**
 * Makes this process the one that a cluster's server belongs to, for as long as it lives: an advisory lock on a
 * connection that ends with the process, however it ends, where a lock file would stay behind. `onLost` is called when
 * the server ends that connection, that is, when it crashes or is killed. Gives the function that lets go.
 * Throws RapportError when another process has it.
 */
export async function claimCluster(serverUrl: string, dataDir: string, onLost: () => void): Promise<Release> {
  const client = new pg.Client({ connectionString: serverUrl, application_name: `rapport start ${process.pid}` });
  client.on("error", () => undefined);
  await client.connect();
  if (!(await lockIsOurs(client))) {
    await client.end();
    throw new RapportError(
      "conflict",
      `Rapport already runs on the data folder ${dataDir}: stop it first, or set RAPPORT_DATA_DIR to another folder.`,
    );
  }
  client.on("end", onLost);
  return async () => {
    client.off("end", onLost);
    await client.end();
  };
}

// A second's patience: the server notices a moment later that a killed owner is gone.
async function lockIsOurs(client: pg.Client): Promise<boolean> {
  for (let tries = 1; tries <= TRIES; tries++) {
    const { rows } = await client.query("SELECT pg_try_advisory_lock($1) AS mine", [LOCK]);
    if (rows[0]?.mine) return true;
    await wait(50);
  }
  return false;
}

/** Makes a database where there is none of that name. */
export async function ensureDatabase(serverUrl: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = $1", [name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}
