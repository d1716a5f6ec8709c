import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { z } from "zod";

const names = z.record(z.string(), z.string()).default({});
const lock = z.object({ packages: z.record(z.string(), z.object({ optionalDependencies: names })) });

it("the lock file has each platform's packages, without which `npm ci` stops on every machine", async () => {
  const { packages } = lock.parse(JSON.parse(await readFile("package-lock.json", "utf8")));
  const wanted = Object.values(packages).flatMap(({ optionalDependencies }) => Object.keys(optionalDependencies));
  const missing = wanted.filter(
    (name) => !Object.keys(packages).some((place) => place.endsWith(`node_modules/${name}`)),
  );
  // npm leaves out what its registry does not have at the moment of an install.
  expect(missing).toEqual([]);
});
