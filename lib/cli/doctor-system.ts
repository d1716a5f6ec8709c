import { access, constants } from "node:fs/promises";
import path from "node:path";
import { isBuildOf, sourcesHash } from "@/lib/cli/build-version";
import { findChromium } from "@/lib/cli/chromium";
import { type Finding, find } from "@/lib/cli/doctor-finding";
import { packagesAmiss } from "@/lib/cli/installed-packages";
import { portProblem, portSentence } from "@/lib/cli/port";
import { isPrismaClientFresh } from "@/lib/cli/prisma-client";
import { findBinaries, platformPackage } from "@/lib/db/embedded/binaries";
import { runningAddress } from "@/lib/db/embedded/running";
import { settings } from "@/lib/env";

type Look = Omit<Finding, "thing">;

/** Looks at all that is not the database's content, in the order in which `npm start` needs it. */
export function systemChecks(): Promise<Finding[]> {
  return Promise.all([
    find("Node", async () => ({ state: "ok", text: process.versions.node })),
    find("npm packages", packages),
    find("Prisma client", prismaClient),
    find("PostgreSQL programs", programs),
    find("Data folder", dataFolder),
    find("Port", port),
    find("Build", pages),
    find("Chromium", browser),
  ]);
}

async function packages(): Promise<Look> {
  const amiss = await packagesAmiss();
  return amiss.length === 0
    ? { state: "ok", text: "as package.json names them" }
    : { state: "problem", text: `run \`npm ci\`: missing or of another version are ${amiss.join(", ")}` };
}

async function prismaClient(): Promise<Look> {
  return (await isPrismaClientFresh())
    ? { state: "ok", text: "generated from the present schema" }
    : { state: "problem", text: "missing or of another schema: run any command of Rapport, which generates it" };
}

async function programs(): Promise<Look> {
  const name = platformPackage();
  if (settings().databaseUrl !== undefined) return { state: "none", text: "not needed with DATABASE_URL" };
  return { state: "ok", text: `${name} ${(await findBinaries()).version}` };
}

async function dataFolder(): Promise<Look> {
  const { dataDir, databaseUrl } = settings();
  if (databaseUrl !== undefined) return { state: "none", text: "not needed with DATABASE_URL" };
  const parent = await nearest(dataDir);
  await access(parent, constants.W_OK).catch(() => {
    throw new Error(`${parent} cannot be written: set RAPPORT_DATA_DIR to a folder that you may write`);
  });
  return { state: parent === dataDir ? "ok" : "none", text: parent === dataDir ? dataDir : `start makes ${dataDir}` };
}

// The folder itself, or the first above it that exists.
async function nearest(folder: string): Promise<string> {
  const there = await access(folder).then(
    () => true,
    () => false,
  );
  return there || folder === path.dirname(folder) ? folder : nearest(path.dirname(folder));
}

async function port(): Promise<Look> {
  const { port: number, hostname, dataDir } = settings();
  const problem = await portProblem(number, hostname);
  if (!problem) return { state: "ok", text: `${number} is free` };
  const running = (await runningAddress(dataDir)) !== null;
  if (running && problem === "EADDRINUSE") return { state: "ok", text: `${number} is in use while Rapport runs` };
  return { state: "problem", text: portSentence(number, hostname, problem) };
}

async function pages(): Promise<Look> {
  return (await isBuildOf(await sourcesHash()))
    ? { state: "ok", text: "of the present sources" }
    : { state: "none", text: "start builds the pages" };
}

async function browser(): Promise<Look> {
  const found = await findChromium();
  return found ? { state: "ok", text: found } : { state: "none", text: "only browser tests need it; they install one" };
}
