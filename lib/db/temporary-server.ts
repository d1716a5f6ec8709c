import "server-only";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type EmbeddedServer, startEmbedded } from "@/lib/db/embedded";

// Data that live for minutes need not survive a power cut.
const FAST = { fsync: "off", synchronous_commit: "off", full_page_writes: "off", max_connections: "200" };

/** Makes an empty folder for temporary data, which a server under another account may pass. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "rapport-"));
  await chmod(folder, 0o755);
  return folder;
}

/** A PostgreSQL server on an empty temporary folder, for tests and comparisons; `stop` removes the folder too. */
export async function startTemporary(): Promise<EmbeddedServer> {
  const dataDir = await temporaryFolder();
  const remove = () => rm(dataDir, { recursive: true, force: true });
  try {
    const { databaseUrl, stop } = await startEmbedded({ dataDir, settings: FAST });
    return { databaseUrl, stop: () => stop().finally(remove) };
  } catch (error) {
    await remove();
    throw error;
  }
}
