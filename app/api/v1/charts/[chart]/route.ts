import { loadWords } from "@/app/[locale]/words";
import { answer, badParameters } from "@/app/api/problem";
import { pictureFonts } from "@/app/api/v1/charts/picture-fonts";
import { pictureSpec } from "@/app/api/v1/charts/picture-spec";
import { listWithheld } from "@/app/api/v1/charts/read-chart";
import { requestOrigin } from "@/app/api/v1/charts/request-origin";
import { today } from "@/app/today";
import { drawPicture, pictureDocument } from "@/components/chart/picture/draw-picture";
import { fileName } from "@/lib/csv/file-name";
import { listCountries } from "@/lib/db/countries";
import { RapportError } from "@/lib/errors";
import { type ChartView, parseChart, viewOf } from "@/lib/params/chart-query";
import { CHARTS, type ChartName, chartSubject } from "@/lib/params/chart-query-rules";

type Context = { params: Promise<{ chart: string }> };

function chartOf(file: string): ChartName {
  const chart = CHARTS.find((name) => file === `${name}.svg`);
  if (chart) return chart;
  const known = CHARTS.map((name) => `${name}.svg`).join(", ");
  throw new RapportError("not_found", `There is no picture "${file.slice(0, 80)}": known are ${known}.`);
}

function readView(chart: ChartName, params: URLSearchParams): ChartView {
  const { query, problems } = parseChart(chart, params, { today: today() });
  const view = viewOf(chart, query);
  const isSaid = view !== null || problems.some(({ name }) => name === "pair");
  const missing = { name: "pair", value: "", message: "is missing: name the two countries, such as kaz-uzb" };
  const all = isSaid ? problems : [missing, ...problems];
  if (!view || all.length > 0) throw badParameters(all);
  return view;
}

async function refuseUnknown({ query: { pair } }: ChartView): Promise<void> {
  if (!pair) return;
  const countries = await listCountries();
  const unknown = [pair.a, pair.b].filter((iso3) => !countries.has(iso3));
  if (unknown.length > 0) throw new RapportError("not_found", `No country has the code ${unknown.join(" or ")}.`);
}

async function refuseWithheld(view: ChartView): Promise<void> {
  const withheld = await listWithheld(view);
  if (withheld.length === 0) return;
  const names = withheld.map(({ code, licence }) => `${code} (${licence})`).join(", ");
  throw new RapportError("forbidden", `The licence of ${names} does not allow the figures to be handed on.`, {
    details: withheld.map(({ code, licence }) => ({ name: "dataset", value: code, message: licence })),
  });
}

/** A chart as one SVG that needs nothing else: `/api/v1/charts/growth.svg?pair=kaz-uzb&from=2016&asof=2025-03-29`. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answer(async () => {
    const view = readView(chartOf((await params).chart), new URL(request.url).searchParams);
    await Promise.all([refuseUnknown(view), refuseWithheld(view)]);
    const { query, chart } = view;
    const words = await loadWords(query.locale, { asOf: query.asof });
    const spec = await pictureSpec({ view, words, origin: requestOrigin(request) });
    if (!spec) throw new RapportError("not_found", words.none(words.t("picture.nothing")));
    const picture = drawPicture(spec);
    const fonts = await pictureFonts(picture.parts.map(({ svg }) => svg).join(""));
    const name = fileName({ ...query, area: query.pair?.slug ?? null, subject: chartSubject(chart, query) }, "svg");
    return new Response(pictureDocument(spec, picture, fonts), {
      headers: {
        "Content-Type": "image/svg+xml; charset=utf-8",
        "Content-Disposition": `attachment; filename="${name}"`,
        "Cache-Control": "no-store",
      },
    });
  });
}
