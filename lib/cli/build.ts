import path from "node:path";
import { forgetBuild, isBuildOf, noteBuild, sourcesHash } from "@/lib/cli/build-version";
import { runProgram } from "@/lib/cli/run-program";
import { RapportError } from "@/lib/errors";

/** Next's command line. */
export const NEXT = path.join("node_modules", "next", "dist", "bin", "next");

/** Builds the web pages unless the build in `.next` is of the present sources. */
export async function build(): Promise<void> {
  if (!(await ensureBuild())) console.log("The build is up to date");
}

/**
 * Makes a build where `.next` holds none of the present sources, and says whether it did; the output is shown. A build
 * that is cut short is made again by the next call. Throws RapportError when it fails, or the signal's reason.
 */
export async function ensureBuild(signal?: AbortSignal): Promise<boolean> {
  const hash = await sourcesHash();
  if (await isBuildOf(hash)) return false;
  console.log("Building the pages, once for each version");
  await forgetBuild();
  const environment = { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
  const { code } = await runProgram(process.execPath, [NEXT, "build"], { environment, signal });
  if (code !== 0) throw new RapportError("internal", "The pages cannot be built: see the message above.");
  await noteBuild(hash);
  return true;
}
