import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { runProgram } from "@/lib/cli/run-program";
import { RapportError } from "@/lib/errors";

const PRISMA = path.join("node_modules", "prisma");
const SCHEMA = path.join("prisma", "schema.prisma");
const MARK = path.join("lib", "db", "generated", "made-from.txt");

async function fingerprint(): Promise<string> {
  const [schema, manifest] = await Promise.all([
    readFile(SCHEMA),
    readFile(path.join(PRISMA, "package.json")).catch(() => {
      throw new RapportError("unavailable", "The npm packages are not installed: run `npm ci`.");
    }),
  ]);
  return createHash("sha256").update(schema).update(manifest).digest("hex");
}

/** Whether the Prisma client in `lib/db/generated` is the one of the present schema and Prisma. */
export async function isPrismaClientFresh(): Promise<boolean> {
  return (await readFile(MARK, "utf8").catch(() => "")) === (await fingerprint());
}

/** Generates the Prisma client where it is missing or made from another schema. Throws RapportError with Prisma's words. */
export async function ensurePrismaClient(): Promise<void> {
  if (await isPrismaClientFresh()) return;
  // Generating needs no engine, yet Prisma downloads one unless it is told where one is: any program will do.
  const environment = {
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
    CHECKPOINT_DISABLE: "1",
  };
  const args = [path.join(PRISMA, "build", "index.js"), "generate"];
  const { code, output } = await runProgram(process.execPath, args, { environment, quiet: true });
  if (code !== 0) throw new RapportError("internal", `The Prisma client cannot be generated:\n${output}`);
  await writeFile(MARK, await fingerprint());
}
