import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { forgetBuild, isBuildOf, isBuilt, noteBuild, sourcesHash } from "@/lib/cli/build-version";

const home = process.cwd();
let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "rapport-sources-"));
  process.chdir(folder);
  for (const each of ["app", "lib/cli", "prisma", "bench", ".next"]) await mkdir(each, { recursive: true });
  await writeFile("app/page.tsx", "one");
  await writeFile("package-lock.json", "{}");
});

afterEach(async () => {
  process.chdir(home);
  await rm(folder, { recursive: true });
});

describe("the hash of the sources", () => {
  it("stays the same while nothing changes, also when a file is written again", async () => {
    const before = await sourcesHash();
    await writeFile("app/page.tsx", "one");
    expect(await sourcesHash()).toBe(before);
  });

  it.each([
    ["a source is edited", "app/page.tsx", "two"],
    ["a source is added", "app/layout.tsx", "one"],
    ["a package changes", "package-lock.json", "{ }"],
    ["the schema changes", "prisma/schema.prisma", "model"],
    ["a configuration appears", "next.config.js", "export default {}"],
  ])("changes when %s", async (_, file, content) => {
    const before = await sourcesHash();
    await writeFile(file, content);
    expect(await sourcesHash()).not.toBe(before);
  });

  it("tells a moved file from the same content elsewhere", async () => {
    await writeFile("app/a.ts", "x");
    await writeFile("app/b.ts", "");
    const before = await sourcesHash();
    await writeFile("app/a.ts", "");
    await writeFile("app/b.ts", "x");
    expect(await sourcesHash()).not.toBe(before);
  });

  it("does not change with what is not built", async () => {
    const before = await sourcesHash();
    await writeFile("app/page.test.ts", "test");
    await writeFile("lib/cli/start.ts", "command");
    await writeFile("bench/export.ts", "benchmark");
    expect(await sourcesHash()).toBe(before);
    expect(["lib/cli/start.ts", "lib/db/generated/client.ts", "app/page.test.tsx"].some(isBuilt)).toBe(false);
    expect(isBuilt("lib/client.ts")).toBe(true);
  });
});

it("a build counts for the sources that it was noted for, until the next build begins", async () => {
  const hash = await sourcesHash();
  expect(await isBuildOf(hash)).toBe(false);
  await noteBuild(hash);
  expect(await isBuildOf(hash)).toBe(true);
  expect(await isBuildOf("another")).toBe(false);
  await forgetBuild();
  expect(await isBuildOf(hash)).toBe(false);
});
