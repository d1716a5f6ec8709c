import "server-only";
import { stat } from "node:fs/promises";
import { userInfo } from "node:os";
import path from "node:path";
import { run } from "@/lib/db/embedded/run";
import { RapportError } from "@/lib/errors";

/** A system account that PostgreSQL runs as. */
export type Account = { uid: number; gid: number };

const NEW_ACCOUNT = "rapport-db";

async function lookUp(name: string): Promise<Account | null> {
  const [uid, gid] = await Promise.all([
    run("/usr/bin/env", ["id", "-u", name]),
    run("/usr/bin/env", ["id", "-g", name]),
  ]);
  if (uid.code !== 0 || gid.code !== 0) return null;
  return { uid: Number(uid.output), gid: Number(gid.output) };
}

async function ownerOf(folder: string): Promise<Account | null> {
  const found = await stat(folder).catch(() => null);
  if (!found || found.uid === 0) return null;
  return { uid: found.uid, gid: found.gid };
}

async function create(onNotice: (line: string) => void): Promise<Account | null> {
  const made = await run("/usr/bin/env", [
    "useradd",
    "--system",
    "--user-group",
    "--no-create-home",
    NEW_ACCOUNT,
  ]).catch(() => null);
  const account = made?.code === 0 ? await lookUp(NEW_ACCOUNT) : null;
  if (account) onNotice(`Made the system account ${NEW_ACCOUNT}: PostgreSQL refuses to run as root.`);
  return account;
}

/**
 * The account for a server: null for an ordinary user, who runs it as himself. PostgreSQL refuses to run as root, so
 * for root it is the owner of the first of these cluster folders that exists, else `postgres`, else a new system account, else `nobody`.
 * Throws RapportError when there is none of them.
 */
export async function serverAccount(
  clusters: readonly string[],
  onNotice: (line: string) => void,
): Promise<Account | null> {
  if (userInfo().uid !== 0) return null;
  const owners = await Promise.all(clusters.map(ownerOf));
  const account =
    owners.find((owner) => owner !== null) ??
    (await lookUp("postgres")) ??
    (await lookUp(NEW_ACCOUNT)) ??
    (await create(onNotice)) ??
    (await lookUp("nobody"));
  if (account) return account;
  throw new RapportError(
    "unavailable",
    "PostgreSQL refuses to run as root and this system has no other account for it: start Rapport as an ordinary user.",
  );
}

/** Whether an account may pass through all folders above a path, by their mode. An ordinary user's own account may. */
export async function canReach(account: Account | null, target: string): Promise<boolean> {
  if (!account) return true;
  for (let folder = path.dirname(target); ; folder = path.dirname(folder)) {
    const { mode, uid, gid } = await stat(folder);
    const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (folder === path.dirname(folder)) return true;
  }
}
