import { Readable } from "node:stream";
import { byteStream } from "@/app/api/byte-stream";
import { acceptsGzip, gzipped } from "@/app/api/gzip";
import { answer, badParameters } from "@/app/api/problem";
import { csvHeaders } from "@/app/api/v1/csv-route";
import { today } from "@/app/today";
import { partnerMeasures } from "@/components/explorer/explored-series";
import { explore } from "@/components/explorer/explorer-panels";
import { TRANSFORMED_COLUMNS, transformedCells } from "@/components/explorer/transformed-cells";
import { encodeCsv } from "@/lib/csv/encode";
import { fileName } from "@/lib/csv/file-name";
import { listShownSeries } from "@/lib/db/cadence-series";
import { refuseWithheld } from "@/lib/db/copy";
import type { Pair } from "@/lib/domain/pair";
import { isOfPair } from "@/lib/domain/pair-series";
import { type TransformedQuery, transformedQuery } from "@/lib/params/explore-query";
import { LISTS } from "@/lib/params/export";

type Asked = TransformedQuery & { pair: Pair };

function readQuery(params: URLSearchParams): Asked {
  const { query, problems } = transformedQuery.parse(params, { today: today() });
  const { pair } = query;
  const needed = [
    ...(pair ? [] : [{ name: "pair", value: "", message: "is needed: name the two countries, such as kaz-uzb" }]),
    ...(query.indicator.length > 0 ? [] : [{ name: "indicator", value: "", message: "is needed: name one to eight" }]),
  ];
  const missing = needed.filter(({ name }) => !params.has(name));
  if (!pair || problems.length + missing.length > 0) throw badParameters([...problems, ...missing]);
  return { ...query, pair };
}

function* lines(query: Asked, series: Awaited<ReturnType<typeof listShownSeries>>) {
  yield encodeCsv([TRANSFORMED_COLUMNS]);
  const { panels } = explore(
    query.indicator.map((code) => ({ code })),
    series,
    query,
  );
  for (const { explored } of panels) for (const each of explored) yield encodeCsv(transformedCells(each, query));
}

async function readSeries(query: Asked) {
  const { pair, indicator, transform, asof } = query;
  const series = await listShownSeries(pair, indicator, partnerMeasures(transform), query);
  const published = series.filter((each) => !isOfPair(each));
  const codes = [...new Set(published.map(({ indicatorCode }) => indicatorCode))];
  if (codes.length > 0)
    await refuseWithheld("observations", { ...LISTS.observations.defaults, pair, indicator: codes, asof });
  return series;
}

/** The values of chosen indicators of a pair under a transformation, as CSV: what the explorer draws. */
export function GET(request: Request): Promise<Response> {
  return answer(async () => {
    const query = readQuery(new URL(request.url).searchParams);
    const { pair, indicator, transform, from, to, asof } = query;
    const subject = `${indicator.length === 1 ? indicator[0] : "indicators"} ${transform}`;
    const gzip = acceptsGzip(request.headers.get("accept-encoding"));
    const headers = csvHeaders(fileName({ area: pair.slug, subject, from, to, asof }, "csv"), gzip);
    if (request.method === "HEAD") return new Response(null, { headers });
    const text = Readable.from(lines(query, await readSeries(query)), { objectMode: false });
    return new Response(byteStream(gzip ? gzipped(text) : text), { headers });
  });
}

export const HEAD = GET;
