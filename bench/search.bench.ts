import pg from "pg";
import { type Finding, type Part, percentile } from "@/bench/part";
import { disconnect } from "@/lib/db/client";
import { listMeetings } from "@/lib/db/meetings-list";
import { migrate } from "@/lib/db/migrate";
import { fillSampleMeetings } from "@/lib/db/sample-meetings";
import { startTemporary } from "@/lib/db/temporary-server";
import { setDatabaseUrl } from "@/lib/env";
import { meetingQuery } from "@/lib/params/meeting-query";

const MEETINGS = 100_000;
const WARMING = 3;
const ROUNDS = 60;
const LIMIT = 3;

/** Words as the reader types them, and as they stand in the index. */
type Search = { name: string; text: string; folded: readonly string[] };

// The same words on the same indexes, as short as SQL can ask for them: no folding, no other spellings, no count, and of
// each meeting nothing but its slug.
function bare(words: readonly string[]): { text: string; values: string[] } {
  const found = words.map((_, place) => {
    const word = `$${place + 1}::text`;
    return `(s.words LIKE '%' || ${word} || '%' OR s.vector @@ plainto_tsquery('english', ${word}))`;
  });
  return {
    text: `SELECT m.slug FROM meeting_search s JOIN meetings m ON m.slug = s.meeting_slug WHERE ${found.join(" AND ")}
      ORDER BY m.start_date DESC NULLS LAST, m.slug LIMIT ${meetingQuery.defaults.size}`,
    values: [...words],
  };
}

/** Searches of every sort: a rare person in either script, a place, a stem that a quarter has, and words together. */
async function searches(client: pg.Client): Promise<Search[]> {
  const { rows } = await client.query<{ surname: string; cyrillic: string; folded: string; city: string }>(
    `SELECT split_part(person.name, ' ', 2) AS surname, split_part(spelling.name, ' ', 2) AS cyrillic,
      search_fold(split_part(spelling.name, ' ', 2)) AS folded, (SELECT min(city) FROM meetings) AS city
    FROM persons person JOIN person_names spelling ON spelling.person_slug = person.slug AND spelling.language = 'ru'
    ORDER BY person.slug LIMIT 1`,
  );
  const [{ surname, cyrillic, folded, city } = { surname: "", cyrillic: "", folded: "", city: "" }] = rows;
  const plain = (name: string, text: string): Search => ({ name, text, folded: text.toLowerCase().split(" ") });
  return [
    plain("a person", surname),
    { name: "a person in Cyrillic", text: cyrillic, folded: [folded] },
    plain("a place", city),
    plain("a frequent word by its stem", "negotiations"),
    plain("two words", `railways ${city}`),
    plain("a person and a word", `${surname} discussed`),
  ];
}

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

type Times = { list: number[]; bare: number[] };

/** Times of the list and of the bare query, turn by turn, so that both meet the same machine. */
async function compare(client: pg.Client, { text, folded }: Search): Promise<Times> {
  const { query } = meetingQuery.parse({ q: text });
  const times: Times = { list: [], bare: [] };
  for (let round = -WARMING; round < ROUNDS; round++) {
    const list = await milliseconds(() => listMeetings(query));
    const least = await milliseconds(() => client.query(bare(folded)));
    if (round < 0) continue;
    times.list.push(list);
    times.bare.push(least);
  }
  return times;
}

function finding(name: string, { list, bare: least }: Times): Finding {
  const [ours, theirs] = [percentile(list, 0.95), percentile(least, 0.95)];
  const ratio = ours / theirs;
  return {
    name: `p95 of the list of meetings / of the bare query, ${name}`,
    value: `${ratio.toFixed(2)} (${ours.toFixed(1)} ms / ${theirs.toFixed(1)} ms)`,
    limit: `at most ${LIMIT}`,
    ok: ratio <= LIMIT,
  };
}

async function measure(databaseUrl: string): Promise<Finding[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const all: Times = { list: [], bare: [] };
    const findings: Finding[] = [];
    for (const search of await searches(client)) {
      const times = await compare(client, search);
      all.list.push(...times.list);
      all.bare.push(...times.bare);
      findings.push(finding(search.name, times));
    }
    return [...findings, finding("all of these searches", all)];
  } finally {
    await client.end();
  }
}

/** The list of meetings with a search beside the bare indexed query, over 100,000 generated meetings. */
export const searchPart: Part = async (say) => {
  const server = await startTemporary();
  const cut = () => void server.stop().finally(() => process.exit(130));
  process.once("SIGINT", cut).once("SIGTERM", cut);
  try {
    setDatabaseUrl(server.databaseUrl);
    await migrate(server.databaseUrl);
    await fillSampleMeetings(server.databaseUrl, MEETINGS, (line) => say(`search: ${line}`));
    return await measure(server.databaseUrl);
  } finally {
    process.off("SIGINT", cut).off("SIGTERM", cut);
    await disconnect();
    await server.stop();
  }
};
