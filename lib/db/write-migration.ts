import "server-only";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { migrate } from "@/lib/db/migrate";
import { diffToSchema } from "@/lib/db/schema-engine";
import { startTemporary } from "@/lib/db/temporary-server";
import { RapportError } from "@/lib/errors";

/**
 * Writes the migration that leads from the migrations so far to `prisma/schema.prisma`, into
 * `prisma/migrations/<timestamp>_<name>/migration.sql`, and gives that path. It compares on a temporary database and
 * needs no network. Throws RapportError on a bad name and when there is nothing to write.
 */
export async function writeMigration(name: string, now: Date): Promise<string> {
  if (!/^[a-z][a-z0-9_]{1,60}$/.test(name)) {
    throw new RapportError(
      "bad_request",
      `"${name}" is no name for a migration: write two to sixty small letters, digits and underscores, such as \`npm run db:migration -- add_visits\`.`,
    );
  }
  const sql = await diffOfMigrations();
  if (sql === "") {
    throw new RapportError("conflict", "The migrations and prisma/schema.prisma agree: there is nothing to write.");
  }
  const stamp = now.toISOString().replace(/\D/g, "").slice(0, 14);
  const file = path.join("prisma", "migrations", `${stamp}_${name}`, "migration.sql");
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, sql);
  return file;
}

/** The SQL that is missing between all migrations and `prisma/schema.prisma`; empty text when they agree. */
async function diffOfMigrations(): Promise<string> {
  const server = await startTemporary();
  try {
    await migrate(server.databaseUrl);
    return await diffToSchema(server.databaseUrl);
  } finally {
    await server.stop();
  }
}
