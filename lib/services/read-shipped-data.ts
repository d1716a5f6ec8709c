import "server-only";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { checkRecords } from "@/lib/csv/shipped/check-records";
import { checkTables } from "@/lib/csv/shipped/check-tables";
import { type DecodedTable, decodeTable, fileOf, type Problem } from "@/lib/csv/shipped/decode-table";
import type { ShippedTable } from "@/lib/csv/shipped/table";
import { SHIPPED_TABLES } from "@/lib/csv/shipped-tables";
import { RapportError } from "@/lib/errors";

const SHOWN = 20;

/** Where the shipped CSVs lie, seen from the working directory. */
export const SHIPPED_FOLDER = path.join("prisma", "data");

/**
 * Reads and checks every shipped CSV of a folder, in the order in which they load: cells, rules of a row, keys and
 * references between the files, records whose parts stand in several files.
 * Throws RapportError (`invalid_data`) that counts all faults and names the first 20 with file, line, column and value;
 * faults between the files are looked for when each file by itself is right.
 */
export async function readShippedData(folder: string): Promise<DecodedTable[]> {
  const tables = await Promise.all(SHIPPED_TABLES.map((table) => readTable(folder, table)));
  for (const look of [problemsInside, checkTables, checkRecords]) {
    const problems = look(tables);
    if (problems.length > 0) throw refusal(problems);
  }
  return tables;
}

const problemsInside = (tables: readonly DecodedTable[]) => tables.flatMap(({ problems }) => problems);

async function readTable(folder: string, table: ShippedTable): Promise<DecodedTable> {
  const file = path.join(folder, fileOf(table));
  const bytes = await readFile(file).catch((cause: unknown) => {
    const remedy = "restore it, or name the folder that holds the shipped data";
    throw new RapportError("invalid_data", `The shipped data file ${file} cannot be read: ${remedy}.`, { cause });
  });
  return decodeTable(table, decodeUtf8(bytes, fileOf(table)));
}

function decodeUtf8(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new RapportError("invalid_data", `${file} is not UTF-8 text: save it in that encoding.`, { cause });
  }
}

function refusal(problems: readonly Problem[]): RapportError {
  const shown = problems.slice(0, SHOWN);
  const lines = shown.map(({ file, line, column, message }) => `${file}, line ${line}, column ${column}: ${message}`);
  const count = problems.length === 1 ? "1 fault" : `${problems.length} faults`;
  const rest = problems.length > SHOWN ? `\n… and ${problems.length - SHOWN} more` : "";
  return new RapportError(
    "invalid_data",
    `The shipped data have ${count}; nothing was loaded.\n${lines.join("\n")}${rest}`,
    {
      details: shown.map(({ file, line, column, value, message }) => ({
        name: `${file}:${line}:${column}`,
        value,
        message,
      })),
    },
  );
}
