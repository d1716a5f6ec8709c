import { createHash } from "node:crypto";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";

// All that a build is made of. The Prisma client is made from the schema; tests and command lines are not built.
const SOURCES = [
  "app",
  "components",
  "lib",
  "public",
  "prisma/schema.prisma",
  "next.config.js",
  "package-lock.json",
  "package.json",
  "postcss.config.mjs",
  "proxy.ts",
  "tsconfig.json",
];
const NOT_BUILT = /(^lib\/(cli|db\/generated)\/|\.test\.tsx?$)/;
const MARK = path.join(".next", "rapport-sources.txt");

/** Whether a source (path with `/`) goes into the build. */
export function isBuilt(file: string): boolean {
  return !NOT_BUILT.test(file);
}

async function filesUnder(entry: string): Promise<string[]> {
  const entries = await readdir(entry, { recursive: true, withFileTypes: true }).catch(() => null);
  if (!entries) return [entry];
  const files = entries.filter((each) => each.isFile()).map((each) => path.join(each.parentPath, each.name));
  return files.map((file) => file.replaceAll(path.sep, "/")).filter(isBuilt);
}

/** SHA-256 over names and contents of all sources of the build: it changes with any of them and with nothing else. */
export async function sourcesHash(): Promise<string> {
  const files = (await Promise.all(SOURCES.map(filesUnder))).flat().sort();
  const hash = createHash("sha256");
  for (const file of files) {
    const content = await readFile(file).catch(() => null);
    if (content) hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}

/** Whether `.next` holds a whole build of sources with this hash. */
export async function isBuildOf(hash: string): Promise<boolean> {
  return (await readFile(MARK, "utf8").catch(() => "")) === hash;
}

/** Notes from which sources the build in `.next` was made. */
export async function noteBuild(hash: string): Promise<void> {
  await writeFile(MARK, hash);
}

/** Takes the note away: from here until the next note `.next` holds no build that can be relied on. */
export async function forgetBuild(): Promise<void> {
  await rm(MARK, { force: true });
}
