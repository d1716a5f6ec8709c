import "server-only";
import { randomUUID } from "node:crypto";
import { chown, mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { program } from "@/lib/db/embedded/binaries";
import type { Place } from "@/lib/db/embedded/place";
import { run } from "@/lib/db/embedded/run";
import { RapportError } from "@/lib/errors";

/** The superuser of an embedded server. */
export const SUPERUSER = "rapport";

// The builtin provider orders by code point alike on every system and release, whatever its C library.
const LOCALE = ["--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"];

/**
 * Makes the cluster of a place where there is none. It is made under another name and renamed when whole, so that a
 * start that is killed in the middle leaves nothing that looks like a database.
 * Throws RapportError when initdb fails or the cluster is of another major version.
 */
export async function ensureCluster(place: Place, password: string): Promise<void> {
  if (await stat(place.cluster).catch(() => null)) return checkVersion(place);
  const draft = `${place.cluster}.new-${randomUUID()}`;
  await removeDrafts(place);
  await initialise(place, draft, password);
  await rename(draft, place.cluster).catch(async (cause) => {
    await rm(draft, { recursive: true, force: true });
    if (!(await stat(place.cluster).catch(() => null))) throw cause;
  });
}

// A draft that is older than a minute belongs to a start that is gone.
async function removeDrafts({ folder, cluster }: Place): Promise<void> {
  const prefix = `${path.basename(cluster)}.new-`;
  for (const name of await readdir(folder)) {
    if (!name.startsWith(prefix)) continue;
    const draft = path.join(folder, name);
    const found = await stat(draft).catch(() => null);
    if (found && Date.now() - found.mtimeMs > 60_000) await rm(draft, { recursive: true, force: true });
  }
}

async function initialise(place: Place, draft: string, password: string): Promise<void> {
  const { account, binaries } = place;
  const passwordFile = `${draft}.password`;
  await mkdir(draft, { mode: 0o700 });
  await writeFile(passwordFile, password, { mode: 0o600 });
  try {
    if (account) for (const each of [draft, passwordFile]) await chown(each, account.uid, account.gid);
    const args = [`--pgdata=${draft}`, `--username=${SUPERUSER}`, `--pwfile=${passwordFile}`, "--auth=scram-sha-256"];
    const { code, output } = await run(program(binaries, "initdb"), [...args, ...LOCALE], { account });
    if (code !== 0) throw new RapportError("unavailable", `The database cannot be made: ${reason(output)}.`);
  } finally {
    await rm(passwordFile, { force: true });
  }
}

async function checkVersion({ cluster, binaries }: Place): Promise<void> {
  const made = (await readFile(path.join(cluster, "PG_VERSION"), "utf8").catch(() => "unknown")).trim();
  const ours = binaries.version.split(".")[0];
  if (made === ours) return;
  throw new RapportError(
    "conflict",
    `The database in ${cluster} is of PostgreSQL ${made} and this version of Rapport brings PostgreSQL ${ours}: start the version that made it, or set RAPPORT_DATA_DIR to an empty folder.`,
  );
}

/** What a PostgreSQL program's output gives as the reason of a failure, on one line. */
export function reason(output: string): string {
  const lines = output.split("\n").map((line) => line.trim());
  const telling = lines.filter((line) => /(error|fatal|panic|hint|could not|cannot):?/i.test(line));
  const chosen = telling.length > 0 ? telling : lines.filter(Boolean).slice(-2);
  return chosen.slice(-2).join(" ").replace(/\.$/, "") || "it gave no reason";
}
