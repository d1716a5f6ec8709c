import "server-only";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { foldersOf } from "@/lib/db/embedded/place";
import { addressOf, isAlive, readPidFile } from "@/lib/db/embedded/postmaster";

/** Address of the database of the embedded server that runs on a data folder; null when none runs. Starts nothing. */
export async function runningAddress(dataDir: string): Promise<string | null> {
  for (const folder of foldersOf(dataDir)) {
    const found = await readPidFile(path.join(folder, "postgres"));
    const password = await readFile(path.join(folder, "password"), "utf8").catch(() => null);
    if (found && password !== null && isAlive(found.pid)) return addressOf(found.port, password.trim(), "rapport");
  }
  return null;
}
