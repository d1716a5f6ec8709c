import { type Finding, median, type Part } from "@/bench/part";
import { disconnect } from "@/lib/db/client";
import { migrate } from "@/lib/db/migrate";
import { countObservations, listObservations } from "@/lib/db/observations-list";
import { fillSampleVintages, SAMPLE_VINTAGES } from "@/lib/db/sample-vintages";
import { listLatestSeries } from "@/lib/db/series";
import { startTemporary } from "@/lib/db/temporary-server";
import { setDatabaseUrl } from "@/lib/env";
import { type ObservationQuery, observationQuery } from "@/lib/params/observation-query";

const OBSERVATIONS = 10_000_000;
const ROUNDS = 5;
const LIMIT = 2;
const PAIR = ["XAA", "XAB"];
const INDICATOR = ["GEN.1"];

const [, , THIRD, , NEWEST] = SAMPLE_VINTAGES;
/** Views that skip later vintages, and one that must look whether there are any. */
const DAYS = [THIRD, NEWEST];

type Say = (line: string) => void;
type Read = { name: string; times: number; run: (asOf: string | null) => Promise<unknown> };

const query = (rest: Partial<ObservationQuery>) => ({ ...observationQuery.defaults, ...rest });

// A read of a few milliseconds is repeated within a round, so that the clock can tell it.
const READS: Read[] = [
  {
    name: "series of a pair",
    times: 20,
    run: (asOf) => listLatestSeries({ indicatorCodes: INDICATOR, refAreas: PAIR, counterparts: null }, asOf),
  },
  {
    name: "a page of 50 of two countries, with its count",
    times: 1,
    run: (asof) => listObservations(query({ country: PAIR, size: 50, asof })),
  },
  { name: "count of one indicator", times: 1, run: (asof) => countObservations(query({ indicator: INDICATOR, asof })) },
];

async function milliseconds({ times, run }: Read, asOf: string | null): Promise<number> {
  const start = performance.now();
  for (let each = 0; each < times; each++) await run(asOf);
  return (performance.now() - start) / times;
}

async function compare(read: Read, day: string, say: Say): Promise<number> {
  for (const asOf of [null, day]) await milliseconds(read, asOf);
  const latest: number[] = [];
  const known: number[] = [];
  for (let each = 0; each < ROUNDS; each++) {
    latest.push(await milliseconds(read, null));
    known.push(await milliseconds(read, day));
  }
  say(`as-of: ${read.name}: latest ${median(latest).toFixed(1)} ms, as of ${day} ${median(known).toFixed(1)} ms`);
  return median(known) / median(latest);
}

async function finding(read: Read, say: Say): Promise<Finding> {
  const ratios: number[] = [];
  for (const day of DAYS) ratios.push(await compare(read, day, say));
  const worst = Math.max(...ratios);
  return {
    name: `as of a day / latest only, ${read.name}`,
    value: worst.toFixed(2),
    limit: `at most ${LIMIT}`,
    ok: worst <= LIMIT,
  };
}

/** The reads of an as-of view beside those of the latest one, over so many generated observations of five vintages each. */
export async function measureAsOf(observations: number, say: Say): Promise<Finding[]> {
  const server = await startTemporary();
  // Ctrl-C leaves neither the server nor its gigabytes behind.
  const cut = () => void server.stop().finally(() => process.exit(130));
  process.once("SIGINT", cut).once("SIGTERM", cut);
  try {
    setDatabaseUrl(server.databaseUrl);
    await migrate(server.databaseUrl);
    await fillSampleVintages(server.databaseUrl, observations, (line) => say(`as-of: ${line}`));
    const findings: Finding[] = [];
    for (const read of READS) findings.push(await finding(read, say));
    return findings;
  } finally {
    process.off("SIGINT", cut).off("SIGTERM", cut);
    await disconnect();
    await server.stop();
  }
}

/** Ten million observations, fifty million rows: some 15 GB of disk in the temporary folder while it runs. */
export const asOfPart: Part = (say) => measureAsOf(OBSERVATIONS, say);
