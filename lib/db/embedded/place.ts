import "server-only";
import { createHash, randomUUID } from "node:crypto";
import { cp, mkdir, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { type Account, canReach, serverAccount } from "@/lib/db/embedded/account";
import type { Binaries } from "@/lib/db/embedded/binaries";
import { RapportError } from "@/lib/errors";

/** Where a server's parts lie: the cluster (PGDATA), its log, the programs, and the account that runs them. */
export type Place = { folder: string; cluster: string; log: string; binaries: Binaries; account: Account | null };

// For root alone: a home folder such as /root lets no other account through.
const SYSTEM_FOLDER = "/var/lib/rapport";

/** The folders in which the database of a data folder may lie: there, or for root in a folder of the system. */
export function foldersOf(dataDir: string): [string, string] {
  return [dataDir, path.join(SYSTEM_FOLDER, createHash("sha256").update(dataDir).digest("hex").slice(0, 12))];
}

/**
 * Makes the data folder and finds the place of the database in it. Where root started Rapport in a folder that the
 * server's account cannot reach, the database, and a copy of PostgreSQL's programs, lie in a folder of the system
 * instead; a notice says so. Throws RapportError when the data folder cannot be made or written.
 */
export async function findPlace(dataDir: string, binaries: Binaries, onNotice: (line: string) => void): Promise<Place> {
  await makeDataFolder(dataDir);
  const [, folder] = foldersOf(dataDir);
  const [near, far] = [path.join(dataDir, "postgres"), path.join(folder, "postgres")];
  const account = await serverAccount([near, far], onNotice);
  if (await canReach(account, near)) return place(dataDir, await reachable(binaries, account), account);
  await mkdir(folder, { recursive: true });
  onNotice(
    `PostgreSQL does not run as root, and the account that it runs as cannot reach ${dataDir}: the database lies in ${folder}.`,
  );
  return place(folder, await reachable(binaries, account), account);
}

function place(folder: string, binaries: Binaries, account: Account | null): Place {
  const [cluster, log] = [path.join(folder, "postgres"), path.join(folder, "postgres.log")];
  return { folder, cluster, log, binaries, account };
}

/** Makes a folder for data, for root one that other accounts may pass. Throws RapportError when it cannot be written. */
async function makeDataFolder(dataDir: string): Promise<void> {
  const probe = path.join(dataDir, `.write-${randomUUID()}`);
  try {
    await mkdir(dataDir, { recursive: true });
    await mkdir(probe);
    await rm(probe, { recursive: true });
  } catch (cause) {
    const reason = cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
    throw new RapportError(
      "unavailable",
      `The data folder ${dataDir} cannot be written (${reason}): set RAPPORT_DATA_DIR to a folder that you may write.`,
      { cause },
    );
  }
}

async function reachable(binaries: Binaries, account: Account | null): Promise<Binaries> {
  if (await canReach(account, path.join(binaries.root, "bin"))) return binaries;
  const root = path.join(SYSTEM_FOLDER, `postgresql-${binaries.version}`);
  if (await stat(root).catch(() => null)) return { ...binaries, root };
  const copy = `${root}.${randomUUID()}`;
  await mkdir(SYSTEM_FOLDER, { recursive: true });
  await cp(binaries.root, copy, { recursive: true, verbatimSymlinks: true });
  // Of two starts at once the second finds the first's copy in place and drops its own.
  await rename(copy, root).catch(() => rm(copy, { recursive: true, force: true }));
  return { ...binaries, root };
}
