import { writeMigration } from "@/lib/db/write-migration";

/** Writes the migration from the migrations so far to `prisma/schema.prisma`; the argument is its name. */
export async function dbMigration([name = ""]: string[]): Promise<void> {
  console.log(`Wrote ${await writeMigration(name, new Date())}`);
}
