import { Agent } from "node:http";
import { expect, test } from "../fixtures";
import { getRaw, type RawAnswer } from "../raw-get";
import { headerProblems } from "../security-headers";
import { requestsWith } from "./hostile-requests";
import { type Hostile, hostileStrings } from "./hostile-strings";

const COUNT = 1_000;
const SEED = 13;
const AT_ONCE = 8;
const HANGS_MS = 5_000;

/** Markup that comes back as markup: outside of scripts, whose texts are written as JSON, `<`, `>`, quotes and `&` are entities. */
function reflects({ text }: Hostile, { body, headers }: RawAnswer): boolean {
  if (!headers["content-type"]?.includes("html") || !/nx\d/.test(text) || !/[<>"'&]/.test(text)) return false;
  const inScript = body.match(/<script\b[^>]*>[\s\S]*?<\/script>/g)?.some((script) => script.includes(text)) ?? false;
  const isMarkup = /[<>]/.test(text);
  return (isMarkup && inScript) || body.replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, "").includes(text.trim());
}

function problemsOf(hostile: Hostile, answer: RawAnswer): string[] {
  return [
    answer.status >= 500 ? `answers ${answer.status}: ${answer.body.slice(0, 200)}` : [],
    reflects(hostile, answer) ? "gives the string back unescaped" : [],
    answer.ms > HANGS_MS ? `takes ${Math.round(answer.ms)} ms` : [],
    // A head that is too long, or no HTTP, is refused by Node before there is a request to answer.
    answer.status === 431 ? [] : headerProblems(answer.headers),
  ].flat();
}

test.describe.configure({ timeout: 300_000 });

test("1,000 hostile strings in every parameter and path: none fails the server, comes back as markup, or hangs it", async ({
  baseURL,
}) => {
  const site = baseURL ?? "";
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const jobs = hostileStrings(COUNT, SEED).flatMap((hostile, index) =>
    requestsWith(hostile, index).map((path) => ({ hostile, path })),
  );
  const times: number[] = [];
  const problems: string[] = [];
  const queue = jobs.values();
  const work = async () => {
    for (const { hostile, path } of queue) {
      const answer = await getRaw(site, path, agent);
      times.push(answer.ms);
      problems.push(...problemsOf(hostile, answer).map((problem) => `${path.slice(0, 300)} ${problem}`));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  agent.destroy();
  const p99 = times.sort((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? Number.NaN;
  test
    .info()
    .annotations.push({ type: "measured", description: `${times.length} requests, p99 ${Math.round(p99)} ms` });
  expect(problems.slice(0, 20), `of ${problems.length} problems`).toEqual([]);
});
