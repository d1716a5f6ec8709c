import "server-only";
import pg from "pg";
import { hidePassword } from "@/lib/env";
import { RapportError } from "@/lib/errors";

const OLDEST = 15;

/** Ends of a sentence for what PostgreSQL or the system answers when no session comes about. */
const REASONS: Record<string, string> = {
  ECONNREFUSED: "no server listens there: start PostgreSQL, or take DATABASE_URL away to let Rapport run its own",
  ENOTFOUND: "that host is not known: correct the host in DATABASE_URL",
  EAI_AGAIN: "the host's name could not be looked up: check the network, or write its address",
  ETIMEDOUT: "it did not answer in time: check the address and the firewall between",
  "28P01": "it refused the password: correct user and password in DATABASE_URL",
  "28000": "it refused the user: correct the user in DATABASE_URL, or the server's pg_hba.conf",
  "3D000": "it has no such database: make it with `createdb`, or correct the name in DATABASE_URL",
  "53300": "it has no connection left: raise its max_connections, or end other sessions",
};

/**
 * The major version of the PostgreSQL server at an address, once a session on it comes about within `timeoutMs`.
 * Throws RapportError that names the address, without its password, and the remedy; also for a server before 15.
 */
export async function checkServer(databaseUrl: string, timeoutMs = 5_000): Promise<number> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: timeoutMs });
  client.on("error", () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query("SELECT current_setting('server_version_num')::int / 10000 AS major");
    return supported(rows[0]?.major, databaseUrl);
  } catch (error) {
    if (error instanceof RapportError) throw error;
    throw unreachable(error, databaseUrl);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** The major version itself where the program works on it. Throws RapportError for an older one. */
export function supported(major: number, databaseUrl: string): number {
  if (major >= OLDEST) return major;
  throw new RapportError(
    "unavailable",
    `The server at ${hidePassword(databaseUrl)} is PostgreSQL ${major} and Rapport needs ${OLDEST} or later: upgrade it, or take DATABASE_URL away to let Rapport run its own.`,
  );
}

function unreachable(error: unknown, databaseUrl: string): RapportError {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const message = error instanceof Error ? error.message : String(error);
  const reason = REASONS[code] ?? (message.includes("timeout") ? REASONS.ETIMEDOUT : message);
  return new RapportError("unavailable", `PostgreSQL at ${hidePassword(databaseUrl)} cannot be used: ${reason}.`, {
    cause: error,
  });
}
