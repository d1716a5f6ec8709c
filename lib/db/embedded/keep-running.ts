import "server-only";
import { setTimeout as wait } from "node:timers/promises";
import { claimCluster, type Release } from "@/lib/db/embedded/owner";

type Kept = {
  serverUrl: string;
  dataDir: string;
  restart: () => Promise<unknown>;
  onNotice: (line: string) => void;
};

// From one attempt to the next; the last one stands for all that follow.
const PAUSES_MS = [1000, 2000, 5000, 10_000, 30_000];

/**
 * Claims a cluster's server for this process and starts it again when it ends without being told to (a crash, the
 * system short of memory), as often as it takes: what hinders it may pass. Gives the function that lets go, after which
 * it may end. Throws RapportError when another process has the cluster.
 */
export async function keepRunning({ serverUrl, dataDir, restart, onNotice }: Kept): Promise<Release> {
  const over = new AbortController();
  let claim: Promise<Release>;

  const attempt = async (pause: number): Promise<Release | null> => {
    try {
      await restart();
      return await claimCluster(serverUrl, dataDir, onLost);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      onNotice(`PostgreSQL cannot be started again: ${reason} Next attempt in ${pause / 1000} s.`);
      await wait(pause, undefined, { signal: over.signal });
      return null;
    }
  };
  const revive = async (): Promise<Release> => {
    onNotice("PostgreSQL ended unexpectedly and is started again");
    for (let count = 0; ; count++) {
      const release = await attempt(PAUSES_MS[count] ?? PAUSES_MS.at(-1) ?? 0);
      if (release) return release;
    }
  };
  function onLost(): void {
    if (over.signal.aborted) return;
    claim = revive();
    // It fails only when it was let go meanwhile.
    claim.catch(() => undefined);
  }

  claim = claimCluster(serverUrl, dataDir, onLost);
  await claim;
  return async () => {
    over.abort();
    const release = await claim.catch(() => null);
    await release?.();
  };
}
