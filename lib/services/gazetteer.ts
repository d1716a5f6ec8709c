import "server-only";
import { once } from "node:events";
import path from "node:path";
import { Worker } from "node:worker_threads";
import { z } from "zod";
import { type City, city } from "@/lib/domain/gazetteer";
import { RapportError } from "@/lib/errors";

// Seen from the working directory: a bundler must not take it in, for it reads a file beside the package's own code.
const READER = path.join("lib", "services", "read-cities.mjs");

/**
 * The gazetteer's cities of some countries (ISO alpha-2), read in a worker whose memory goes with it.
 * Throws RapportError (`unavailable`) when the gazetteer cannot be read.
 */
export async function readCities(countries: readonly string[]): Promise<City[]> {
  const worker = new Worker(path.resolve(READER), { workerData: countries, execArgv: [] });
  try {
    const [message] = await once(worker, "message");
    return z.array(city).parse(message);
  } catch (cause) {
    throw new RapportError("unavailable", `The gazetteer cannot be read by ${READER}: run \`npm install\` again.`, {
      cause,
    });
  } finally {
    await worker.terminate();
  }
}
