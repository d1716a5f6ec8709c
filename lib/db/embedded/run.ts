import "server-only";
import { spawn } from "node:child_process";
import type { Account } from "@/lib/db/embedded/account";
import { childEnvironment } from "@/lib/env";

/** How a program ended: its exit code (null when a signal ended it) and all that it wrote. */
export type Outcome = { code: number | null; output: string };

type Options = {
  /** The account to run as; null is this process's own. */
  account?: Account | null;
  /** Keeps no output: for a program that leaves a server behind, which would hold the pipe open. */
  silent?: boolean;
};

/**
 * Runs a program to its end in a session of its own (a terminal's Ctrl-C does not reach it, nor what it starts), with
 * messages of the C locale. Throws what the system throws when the program cannot be started.
 */
export function run(file: string, args: readonly string[], options: Options = {}): Promise<Outcome> {
  const { account, silent } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(file, [...args], {
      ...(account ? { uid: account.uid, gid: account.gid } : {}),
      cwd: "/",
      env: childEnvironment({ LC_ALL: "C", DATABASE_URL: undefined }),
      stdio: silent ? "ignore" : ["ignore", "pipe", "pipe"],
      detached: true,
      windowsHide: true,
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on("data", (chunk: Buffer) => {
        output += chunk.toString("utf8");
      });
    }
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, output }));
  });
}
