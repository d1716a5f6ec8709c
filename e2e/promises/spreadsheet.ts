import { access, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { runProgram } from "@/lib/cli/run-program";
import { searchPath } from "@/lib/env";

const NAMES = ["soffice", "libreoffice"];
const PLACES = ["/Applications/LibreOffice.app/Contents/MacOS/soffice", "/opt/libreoffice/program/soffice"];
// Comma, double quote, UTF-8, from the first line; then: detect special numbers, and evaluate formulas.
const CSV_FILTER = "Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,1,true";

/** The LibreOffice of this machine, or null. */
export async function findSpreadsheet(): Promise<string | null> {
  const candidates = [...searchPath().flatMap((folder) => NAMES.map((name) => path.join(folder, name))), ...PLACES];
  for (const file of candidates)
    if (
      await access(file).then(
        () => true,
        () => false,
      )
    )
      return file;
  return null;
}

/** How many cells of a CSV are formulas once LibreOffice has opened it. Throws when it cannot open it. */
export async function countFormulas(program: string, csv: string): Promise<{ formulas: number; rows: number }> {
  const folder = await mkdtemp(path.join(tmpdir(), "rapport-sheet-"));
  try {
    const file = path.join(folder, "cells.csv");
    await writeFile(file, csv);
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`;
    const args = [profile, "--headless", `--infilter=${CSV_FILTER}`, "--convert-to", "fods", "--outdir", folder, file];
    const { output } = await runProgram(program, args, { quiet: true });
    const sheet = await readFile(path.join(folder, "cells.fods"), "utf8").catch(() => {
      throw new Error(`LibreOffice did not convert the file: ${output}`);
    });
    return { formulas: sheet.split("table:formula=").length - 1, rows: sheet.split("<table:table-row").length - 1 };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
