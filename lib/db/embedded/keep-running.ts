import "server-only";
import { claimCluster, type Release } from "@/lib/db/embedded/owner";

type Kept = {
  serverUrl: string;
  dataDir: string;
  restart: () => Promise<unknown>;
  onNotice: (line: string) => void;
};

/**
 * Claims a cluster's server for this process and starts it again when it ends without being told to (a crash, the
 * system short of memory). Gives the function that lets go, after which it may end. Throws RapportError when another
 * process has the cluster.
 */
export async function keepRunning({ serverUrl, dataDir, restart, onNotice }: Kept): Promise<Release> {
  let released = false;
  let claim: Promise<Release>;

  const revive = async (): Promise<Release> => {
    onNotice("PostgreSQL ended unexpectedly and is started again");
    await restart();
    return claimCluster(serverUrl, dataDir, onLost);
  };
  function onLost(): void {
    if (released) return;
    claim = revive();
    claim.catch((error: Error) => onNotice(`PostgreSQL cannot be started again: ${error.message}`));
  }

  claim = claimCluster(serverUrl, dataDir, onLost);
  await claim;
  return async () => {
    released = true;
    const release = await claim.catch(() => null);
    await release?.();
  };
}
