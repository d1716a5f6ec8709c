import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { get, type IncomingMessage } from "node:http";
import { finished } from "node:stream/promises";
import pg from "pg";
import { to as copyTo } from "pg-copy-streams";
import { atLeast, atMost, type Finding, median, type Part } from "@/bench/part";
import { ensureBuild } from "@/lib/cli/build";
import { startWebServer, whenReady } from "@/lib/cli/web-server";
import { beginCopy } from "@/lib/db/copy";
import { freePort } from "@/lib/db/embedded/control";
import { exportSelect } from "@/lib/db/export-sql";
import { migrate } from "@/lib/db/migrate";
import { fillSampleObservations } from "@/lib/db/sample-observations";
import { startTemporary } from "@/lib/db/temporary-server";
import { setDatabaseUrl } from "@/lib/env";
import { observationQuery } from "@/lib/params/observation-query";

const ROWS = 3_000_000;
const ROUNDS = 5;
const HOST = "127.0.0.1";
const QUERY = observationQuery.defaults;

type Run = { seconds: number; bytes: number };
type Times = { nowhere: number; copy: number; plain: number; gzip: number };

async function timed(work: () => Promise<number>): Promise<Run> {
  const start = performance.now();
  const bytes = await work();
  return { seconds: (performance.now() - start) / 1000, bytes };
}

async function drain(stream: NodeJS.ReadableStream): Promise<number> {
  let bytes = 0;
  stream.on("data", (chunk: Buffer) => {
    bytes += chunk.length;
  });
  await finished(stream);
  return bytes;
}

async function withClient(databaseUrl: string, work: (client: pg.Client) => Promise<number>): Promise<number> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await beginCopy(client, QUERY);
    return await work(client);
  } finally {
    await client.end();
  }
}

// The server's own speed: it makes the same file and throws it away.
const copyNowhere = (url: string) =>
  withClient(url, async (client) => {
    await client.query(`COPY (${exportSelect("observations", QUERY)}) TO '/dev/null' (FORMAT csv, HEADER)`);
    return 0;
  });

// What psql does: the same COPY over a connection, read and thrown away.
const copyHere = (url: string) =>
  withClient(url, (client) =>
    drain(client.query(copyTo(`COPY (${exportSelect("observations", QUERY)}) TO STDOUT (FORMAT csv, HEADER)`))),
  );

async function download(port: number, encoding: string): Promise<number> {
  const request = get({ host: HOST, port, path: "/api/v1/observations.csv", headers: { "accept-encoding": encoding } });
  const [response] = (await once(request, "response")) as [IncomingMessage];
  if (response.statusCode !== 200) throw new Error(`The export answered ${response.statusCode}.`);
  return drain(response);
}

/** Peak resident memory of a process in MB, or null where the system does not tell (it is read from /proc). */
async function peakMemory(pid: number | undefined): Promise<number | null> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  const match = /VmHWM:\s+(\d+) kB/.exec(status);
  return match ? Number(match[1]) / 1024 : null;
}

async function round(databaseUrl: string, port: number): Promise<Times> {
  const nowhere = await timed(() => copyNowhere(databaseUrl));
  const plain = await timed(() => download(port, "identity"));
  const copy = await timed(() => copyHere(databaseUrl));
  const gzip = await timed(() => download(port, "gzip"));
  return { nowhere: nowhere.seconds, copy: copy.seconds, plain: plain.seconds, gzip: gzip.seconds };
}

function findings(times: readonly Times[], memory: number | null): Finding[] {
  const of = (key: keyof Times) => median(times.map((each) => each[key]));
  const all = [
    atLeast("export over HTTP / the server's COPY TO '/dev/null', rows per second", of("nowhere") / of("plain"), 0.85),
    atLeast("export over HTTP with gzip / COPY over a connection, rows per second", of("copy") / of("gzip"), 0.6),
  ];
  return memory === null ? all : [...all, atMost("peak memory of the web process", memory, 150, "MB")];
}

async function measure(databaseUrl: string, say: (line: string) => void): Promise<Finding[]> {
  const port = await freePort();
  const web = startWebServer(port, HOST, "start");
  try {
    await whenReady(port, HOST, new AbortController().signal);
    const times: Times[] = [];
    for (let each = 1; each <= ROUNDS; each++) {
      const last = await round(databaseUrl, port);
      times.push(last);
      const seconds = Object.entries(last).map(([name, value]) => `${name} ${value.toFixed(1)} s`);
      say(`export, round ${each} of ${ROUNDS}: ${seconds.join(", ")}`);
    }
    return findings(times, await peakMemory(web.pid));
  } finally {
    await web.stop();
  }
}

/** The export of three million generated observations by the production build, against what PostgreSQL itself takes. */
export const exportPart: Part = async (say) => {
  await ensureBuild();
  const server = await startTemporary();
  // Ctrl-C leaves neither the server nor its gigabyte behind.
  const cut = () => void server.stop().finally(() => process.exit(130));
  process.once("SIGINT", cut).once("SIGTERM", cut);
  try {
    setDatabaseUrl(server.databaseUrl);
    await migrate(server.databaseUrl);
    say(`export: making ${ROWS.toLocaleString("en")} generated observations`);
    await fillSampleObservations(server.databaseUrl, ROWS);
    return await measure(server.databaseUrl, say);
  } finally {
    process.off("SIGINT", cut).off("SIGTERM", cut);
    await server.stop();
  }
};
