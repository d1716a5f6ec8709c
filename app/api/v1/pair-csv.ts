import { Readable } from "node:stream";
import { byteStream } from "@/app/api/byte-stream";
import { acceptsGzip, gzipped } from "@/app/api/gzip";
import { answer, badParameters } from "@/app/api/problem";
import { csvHeaders } from "@/app/api/v1/csv-route";
import { today } from "@/app/today";
import { encodeCsv } from "@/lib/csv/encode";
import { fileName } from "@/lib/csv/file-name";
import type { Pair } from "@/lib/domain/pair";
import type { QueryGrammar } from "@/lib/params/query";

type Query = { pair: Pair | null; from: string | null; to: string | null; asof: string | null };
type Cells = readonly (string | null)[];

type PairCsv<Q extends Query> = {
  grammar: QueryGrammar<Q>;
  /** What the file's name says beside pair, range and day. */
  subject: (query: Q) => string;
  columns: readonly string[];
  /** The lines below the columns; text cells are neutralised. */
  read: (query: Q, pair: Pair) => Promise<readonly Cells[]>;
};

function readQuery<Q extends Query>(grammar: QueryGrammar<Q>, params: URLSearchParams): { query: Q; pair: Pair } {
  const { query, problems } = grammar.parse(params, { today: today() });
  const { pair } = query;
  const missing = { name: "pair", value: "", message: "is needed: name the two countries, such as kaz-uzb" };
  const all = params.has("pair") ? problems : [...problems, missing];
  if (!pair || all.length > 0) throw badParameters(all);
  return { query, pair };
}

/** The GET (and HEAD) of a file that is computed from the record of one pair, with the parameters of its page. */
export function pairCsv<Q extends Query>({ grammar, subject, columns, read }: PairCsv<Q>) {
  return (request: Request): Promise<Response> =>
    answer(async () => {
      const { query, pair } = readQuery(grammar, new URL(request.url).searchParams);
      const gzip = acceptsGzip(request.headers.get("accept-encoding"));
      const { from, to, asof } = query;
      const headers = csvHeaders(fileName({ area: pair.slug, subject: subject(query), from, to, asof }, "csv"), gzip);
      if (request.method === "HEAD") return new Response(null, { headers });
      const text = Readable.from([encodeCsv([columns, ...(await read(query, pair))])], { objectMode: false });
      return new Response(byteStream(gzip ? gzipped(text) : text), { headers });
    });
}
