import { startBareServer } from "@/bench/bare-server";
import { scriptKilobytes, type Visit, visits } from "@/bench/browser";
import { type Load, load } from "@/bench/load";
import { atLeast, atMost, type Finding, median, type Part } from "@/bench/part";
import { ensureBuild } from "@/lib/cli/build";
import { loadData } from "@/lib/cli/seed";
import { startWebServer, whenReady } from "@/lib/cli/web-server";
import { freePort } from "@/lib/db/embedded/control";
import { migrate } from "@/lib/db/migrate";
import { startTemporary } from "@/lib/db/temporary-server";
import { setDatabaseUrl } from "@/lib/env";

const HOST = "127.0.0.1";
const PAGE = "/pairs/kaz-uzb";
const ROUNDS = 5;
const CONNECTIONS = 8;
const WARM_SECONDS = 5;
const SECONDS = 4;

type Say = (line: string) => void;

async function throughput(pair: string, bare: string, say: Say): Promise<Finding[]> {
  for (const url of [bare, pair]) await load(url, CONNECTIONS, WARM_SECONDS);
  const loads: { bare: Load; pair: Load }[] = [];
  for (let each = 1; each <= ROUNDS; each++) {
    const last = { bare: await load(bare, CONNECTIONS, SECONDS), pair: await load(pair, CONNECTIONS, SECONDS) };
    loads.push(last);
    const texts = Object.entries(last).map(
      ([name, { perSecond, firstByteMs }]) =>
        `${name} ${perSecond.toFixed(0)}/s, first byte ${firstByteMs.toFixed(0)} ms`,
    );
    say(`pages, round ${each} of ${ROUNDS}: ${texts.join("; ")}`);
  }
  const of = (name: "bare" | "pair", key: keyof Load) => median(loads.map((each) => each[name][key]));
  say(`pages: first byte ${of("pair", "firstByteMs").toFixed(0)} ms, bare ${of("bare", "firstByteMs").toFixed(0)} ms`);
  return [
    atLeast("pair page / bare Next page, answers a second", of("pair", "perSecond") / of("bare", "perSecond"), 0.3),
  ];
}

async function reading(pair: string, bare: string, say: Say): Promise<Finding[]> {
  const floor = await visits(bare, ROUNDS, { hasChart: false });
  const all = await visits(pair, ROUNDS, { hasChart: true });
  const of = (seen: readonly Visit[], key: keyof Visit) => median(seen.map((visit) => visit[key]));
  say(
    `pages: ${ROUNDS} visits at a quarter of the processor's speed; the bare Next page in the same run: largest paint ` +
      `${of(floor, "largestPaintMs").toFixed(0)} ms, blocked ${of(floor, "blockingMs").toFixed(0)} ms`,
  );
  const shift = of(all, "shift");
  return [
    atMost("JavaScript of the dashboard, gzip", await scriptKilobytes(pair), 300, "KB"),
    atMost("largest contentful paint", of(all, "largestPaintMs"), 800, "ms"),
    atMost("total blocking time", of(all, "blockingMs"), 500, "ms"),
    atMost("main chart painted", of(all, "chartMs"), 1600, "ms"),
    { name: "layout shift", value: shift.toFixed(3), limit: "at most 0.02", ok: shift <= 0.02 },
  ];
}

/** The pair page of the production build on the shipped data: beside a bare Next page, and in a slowed-down Chromium. */
export const pagesPart: Part = async (say) => {
  await ensureBuild();
  const database = await startTemporary();
  setDatabaseUrl(database.databaseUrl);
  const [port, barePort] = [await freePort(), await freePort()];
  let web: ReturnType<typeof startWebServer> | undefined;
  let bare: Awaited<ReturnType<typeof startBareServer>> | undefined;
  try {
    await migrate(database.databaseUrl);
    await loadData();
    bare = await startBareServer(barePort);
    web = startWebServer(port, HOST, "start");
    await whenReady(port, HOST, new AbortController().signal);
    const url = `http://${HOST}:${port}${PAGE}`;
    const bareUrl = `http://${HOST}:${barePort}/`;
    return [...(await throughput(url, bareUrl, say)), ...(await reading(url, bareUrl, say))];
  } finally {
    await web?.stop();
    await bare?.stop();
    await database.stop();
  }
};
