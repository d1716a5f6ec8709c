import "server-only";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";

type Family = { name: string; folder: string; file: string; weights: string };

// The very files that the pages are served (app/globals.css).
const FAMILIES: readonly Family[] = [
  { name: "Inter Variable", folder: "inter", file: "inter", weights: "100 900" },
  { name: "Source Serif 4 Variable", folder: "source-serif-4", file: "source-serif-4", weights: "200 900" },
];

const rangesSchema = z.record(z.string(), z.string());
type Subset = { name: string; covers: (code: number) => boolean };

const faces = new Map<string, Promise<string>>();
const subsets = new Map<string, Promise<Subset[]>>();

function once<T>(kept: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const made = kept.get(key) ?? make();
  kept.set(key, made);
  return made;
}

function folderOf({ folder }: Family): string {
  return path.join(process.cwd(), "node_modules/@fontsource-variable", folder);
}

// A CSS unicode-range: "U+0000-00FF,U+0131".
function inRange(range: string): (code: number) => boolean {
  const spans = range.split(",").map((span) => {
    const [first = 0, last = first] = span
      .trim()
      .slice(2)
      .split("-")
      .map((hex) => Number.parseInt(hex, 16));
    return [first, last] as const;
  });
  return (code) => spans.some(([first, last]) => code >= first && code <= last);
}

async function readSubsets(family: Family): Promise<Subset[]> {
  const text = await readFile(path.join(folderOf(family), "unicode.json"), "utf8");
  const ranges = rangesSchema.parse(JSON.parse(text));
  return Object.entries(ranges).map(([name, range]) => ({ name, covers: inRange(range) }));
}

async function readFace(family: Family, subset: string): Promise<string> {
  const file = path.join(folderOf(family), "files", `${family.file}-${subset}-wght-normal.woff2`);
  const data = (await readFile(file)).toString("base64");
  return `@font-face{font-family:"${family.name}";font-weight:${family.weights};src:url(data:font/woff2;base64,${data}) format("woff2")}`;
}

/**
 * The style sheet of a picture's fonts, as data: of each family the subsets that the characters of `text` need, no more.
 * A character that no subset has is drawn by the reader's own fonts.
 */
export async function pictureFonts(text: string): Promise<string> {
  const codes = new Set([...text].map((character) => character.codePointAt(0) ?? 0));
  const all = FAMILIES.map(async (family) => {
    const known = await once(subsets, family.name, () => readSubsets(family));
    const needed = new Set([...codes].flatMap((code) => known.find(({ covers }) => covers(code))?.name ?? []));
    const own = [...needed].map((subset) => once(faces, `${family.file} ${subset}`, () => readFace(family, subset)));
    return (await Promise.all(own)).join("");
  });
  return (await Promise.all(all)).join("");
}
