import { byteStream } from "@/app/api/byte-stream";
import { acceptsGzip, gzipped } from "@/app/api/gzip";
import { answer, badParameters } from "@/app/api/problem";
import { today } from "@/app/today";
import { csvFileName } from "@/lib/csv/file-name";
import { openCopy } from "@/lib/db/copy";
import { LISTS, type ListName, type ListQueries, PAGING_KEYS } from "@/lib/params/export";

/** The GET (and HEAD) of a list's CSV: the page's own parameters, all rows, in the page's order. */
export function csvRoute<L extends ListName>(list: L): (request: Request) => Promise<Response> {
  return (request) =>
    answer(async () => {
      const query = readQuery(list, new URL(request.url).searchParams);
      const gzip = acceptsGzip(request.headers.get("accept-encoding"));
      const headers = csvHeaders(csvFileName(list, query), gzip);
      if (request.method === "HEAD") return new Response(null, { headers });
      const copy = await openCopy(list, query, request.signal);
      return new Response(byteStream(gzip ? gzipped(copy) : copy), { headers });
    });
}

function readQuery<L extends ListName>(list: L, params: URLSearchParams): ListQueries[L] {
  const { query, problems } = LISTS[list].parse(params, { today: today() });
  const paging = PAGING_KEYS.filter((key) => params.has(key)).map((name) => ({
    name,
    value: params.get(name) ?? "",
    message: "is not a parameter of a file, which holds all rows; leave it out",
  }));
  if (problems.length + paging.length > 0) throw badParameters([...problems, ...paging]);
  return query;
}

/** The headers of a CSV file; `gzip` when its body is compressed. */
export function csvHeaders(fileName: string, gzip: boolean): Headers {
  const headers = new Headers({
    "Content-Type": "text/csv; charset=utf-8; header=present",
    "Content-Disposition": `attachment; filename="${fileName}"`,
    "Cache-Control": "no-store, no-transform",
    Vary: "Accept-Encoding",
  });
  // Next drops the first on the way out; the web server (lib/cli/response-head.mjs) writes it again from the second.
  if (gzip) for (const name of ["Content-Encoding", "X-Body-Encoding"]) headers.set(name, "gzip");
  return headers;
}
