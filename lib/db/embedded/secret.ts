import "server-only";
import { randomBytes } from "node:crypto";
import { link, readFile, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Place } from "@/lib/db/embedded/place";
import { RapportError } from "@/lib/errors";

/**
 * The embedded server's password: random, made once, kept beside the cluster where only its owner reads it. Two
 * processes that ask at once get the same. Throws RapportError when a cluster has lost its password file.
 */
export async function serverPassword({ folder, cluster }: Place): Promise<string> {
  const file = path.join(folder, "password");
  const kept = await readFile(file, "utf8").catch(() => "");
  if (kept) return kept.trim();
  if (await stat(cluster).catch(() => null)) {
    throw new RapportError(
      "unavailable",
      `The password file ${file} of the database beside it is missing: put it back, or move ${folder} away to begin anew.`,
    );
  }
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, `${randomBytes(24).toString("hex")}\n`, { mode: 0o600 });
  // A link never replaces a file, and appears whole: whoever is first wins.
  await link(draft, file).catch(() => undefined);
  await rm(draft);
  return (await readFile(file, "utf8")).trim();
}
