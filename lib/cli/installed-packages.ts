import { readFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";

const manifest = z.object({
  version: z.string().default(""),
  dependencies: z.record(z.string(), z.string()).default({}),
  devDependencies: z.record(z.string(), z.string()).default({}),
});

async function readManifest(folder: string): Promise<z.infer<typeof manifest>> {
  return manifest.parse(JSON.parse(await readFile(path.join(folder, "package.json"), "utf8")));
}

/**
 * The packages of package.json that are not installed in the version which it names, as `name version`. Optional ones
 * (other platforms' PostgreSQL) are left out.
 */
export async function packagesAmiss(): Promise<string[]> {
  const { dependencies, devDependencies } = await readManifest(".");
  const wanted = Object.entries({ ...dependencies, ...devDependencies });
  const amiss = await Promise.all(
    wanted.map(async ([name, version]) => {
      const installed = await readManifest(path.join("node_modules", name)).catch(() => null);
      return installed?.version === version ? [] : [`${name} ${version}`];
    }),
  );
  return amiss.flat();
}
