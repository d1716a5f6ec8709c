import path from "node:path";
import { fileURLToPath } from "node:url";
import { readEnvFile } from "@/lib/env";
import { RapportError } from "@/lib/errors";

// Each command is loaded only when it runs: some need the Prisma client, which others are there to make.
const COMMANDS: Record<string, () => Promise<(args: string[]) => Promise<void>>> = {
  start: async () => (await import("@/lib/cli/start")).start,
  build: async () => (await import("@/lib/cli/build")).build,
  migrate: async () => (await import("@/lib/cli/migrate")).migrateCommand,
  db: async () => (await import("@/lib/cli/db")).db,
  seed: async () => (await import("@/lib/cli/seed")).seed,
  doctor: async () => (await import("@/lib/cli/doctor")).doctor,
  check: async () => (await import("@/lib/cli/test")).check,
  test: async () => (await import("@/lib/cli/test")).test,
  "test:db": async () => (await import("@/lib/cli/test")).testDatabase,
  "test:e2e": async () => (await import("@/lib/cli/test")).testBrowser,
  "db:migration": async () => (await import("@/lib/cli/db-migration")).dbMigration,
};

async function main([name = "", ...args]: string[]): Promise<void> {
  process.chdir(path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", ".."));
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new RapportError("bad_request", `"${name}" is no command: ${Object.keys(COMMANDS).join(", ")}.`);
  readEnvFile();
  const { ensurePrismaClient } = await import("@/lib/cli/prisma-client");
  await ensurePrismaClient();
  await (await command())(args);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  // What we refuse is one sentence with its remedy; what we did not foresee comes with its trace.
  console.error(error instanceof RapportError ? error.message : error);
  process.exit(1);
});
