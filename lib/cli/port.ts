import { createServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { RapportError } from "@/lib/errors";

const TRIES = 10;

function listenError(port: number, hostname: string): Promise<string | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.on("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen({ port, host: hostname, exclusive: true }, () => server.close(() => resolve(null)));
  });
}

/** Why a web server cannot listen on a port of a host, as the system's code (`EADDRINUSE`); null when it can. */
export async function portProblem(port: number, hostname: string): Promise<string | null> {
  const problem = await listenError(port, hostname);
  // A browser may take "localhost" for ::1: another program there would answer in our place.
  if (problem || hostname !== "127.0.0.1") return problem;
  return (await listenError(port, "::1")) === "EADDRINUSE" ? "EADDRINUSE" : null;
}

/** What to say of a port's problem, with the remedy. */
export function portSentence(port: number, hostname: string, problem: string): string {
  if (problem === "EADDRINUSE") {
    return `Port ${port} is taken by another program: end it, or choose another port, such as \`PORT=${port + 1} npm start\`.`;
  }
  if (problem === "EACCES") return `Port ${port} is reserved for root: set PORT to a number above 1023.`;
  return `Nothing can listen on ${hostname}:${port} (${problem}): set RAPPORT_HOST to an address of this machine.`;
}

/**
 * Waits until a port can be listened on, two seconds at most: the web server of a start that was killed needs a moment
 * to end. Throws RapportError with the remedy when it cannot.
 */
export async function requireFreePort(port: number, hostname: string): Promise<void> {
  let problem = await portProblem(port, hostname);
  for (let tries = 1; problem === "EADDRINUSE" && tries < TRIES; tries++) {
    await wait(200);
    problem = await portProblem(port, hostname);
  }
  if (problem) throw new RapportError("unavailable", portSentence(port, hostname, problem));
}
