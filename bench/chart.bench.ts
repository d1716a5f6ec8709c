import { longestDrawing } from "@/bench/drawing";
import { type Finding, median, type Part } from "@/bench/part";
import { ensureBuild } from "@/lib/cli/build";
import { startWebServer, whenReady } from "@/lib/cli/web-server";
import { freePort } from "@/lib/db/embedded/control";
import { migrate } from "@/lib/db/migrate";
import { fillSampleCharts, SAMPLE_CHARTS, SAMPLE_MEETINGS } from "@/lib/db/sample-chart";
import { startTemporary } from "@/lib/db/temporary-server";
import { setDatabaseUrl } from "@/lib/env";

const HOST = "127.0.0.1";
const ROUNDS = 5;
const LIMIT = 1.5;
const [LARGE, SMALL] = ["xaa-xab", "xac-xad"] as const;

type Say = (line: string) => void;

async function compare(site: string, say: Say): Promise<Finding> {
  const of = (slug: string) => `${site}/pairs/${slug}`;
  const large = await longestDrawing(of(LARGE), ROUNDS);
  const small = await longestDrawing(of(SMALL), ROUNDS);
  const text = (all: number[]) => all.map((each) => each.toFixed(0)).join(", ");
  say(
    `chart: longest task of ${SAMPLE_CHARTS[LARGE]} points ${text(large)} ms, of ${SAMPLE_CHARTS[SMALL]} ${text(small)} ms`,
  );
  const ratio = median(large) / median(small);
  return {
    name: `drawing ${SAMPLE_CHARTS[LARGE]} points with ${SAMPLE_MEETINGS} meetings / ${SAMPLE_CHARTS[SMALL]} points, longest task`,
    value: ratio.toFixed(2),
    limit: `at most ${LIMIT}`,
    ok: ratio <= LIMIT,
  };
}

/** The pair page's main chart on generated data in a slowed-down Chromium: many points beside few. */
export const chartPart: Part = async (say) => {
  await ensureBuild();
  const database = await startTemporary();
  setDatabaseUrl(database.databaseUrl);
  const port = await freePort();
  let web: ReturnType<typeof startWebServer> | undefined;
  try {
    await migrate(database.databaseUrl);
    await fillSampleCharts(database.databaseUrl);
    web = startWebServer(port, HOST, "start");
    await whenReady(port, HOST, new AbortController().signal);
    return [await compare(`http://${HOST}:${port}`, say)];
  } finally {
    await web?.stop();
    await database.stop();
  }
};
