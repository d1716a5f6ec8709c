import { asOfPart } from "@/bench/as-of.bench";
import { chartPart } from "@/bench/chart.bench";
import { exportPart } from "@/bench/export.bench";
import { pagesPart } from "@/bench/pages.bench";
import type { Finding, Part } from "@/bench/part";
import { searchPart } from "@/bench/search.bench";

/** The parts of `npm run bench`; `npm run bench -- pages` runs one. */
const PARTS: Record<string, Part> = {
  export: exportPart,
  pages: pagesPart,
  "as-of": asOfPart,
  chart: chartPart,
  search: searchPart,
};

function print({ name, value, limit, ok }: Finding): void {
  console.log(`${ok ? "ok  " : "MISS"} ${name}: ${value} (${limit})`);
}

async function main(names: string[]): Promise<number> {
  const unknown = names.find((name) => !Object.hasOwn(PARTS, name));
  if (unknown !== undefined) {
    console.error(`There is no benchmark "${unknown}"; known are ${Object.keys(PARTS).join(", ")}.`);
    return 1;
  }
  const findings: Finding[] = [];
  for (const [name, part] of Object.entries(PARTS)) {
    if (names.length === 0 || names.includes(name)) findings.push(...(await part(console.log)));
  }
  for (const finding of findings) print(finding);
  return findings.every(({ ok }) => ok) ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
