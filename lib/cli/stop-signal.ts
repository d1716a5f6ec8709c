import { isNpmScript } from "@/lib/env";

const PARENT_CHECK_MS = 300;

/** A signal that is aborted when this process is to stop: on Ctrl-C, SIGTERM, or the end of what started it. */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  const stop = () => controller.abort();
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  // A closed terminal ends Rapport cleanly too; under nohup, which writes to a file, it must go on.
  if (process.stdout.isTTY) process.on("SIGHUP", stop);
  if (isNpmScript()) watchParent(stop);
  return controller.signal;
}

// `kill` of npm reaches npm's shell and ends it, and never the program under it.
function watchParent(stop: () => void): void {
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && stop(), PARENT_CHECK_MS).unref();
}
