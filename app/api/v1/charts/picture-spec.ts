import "server-only";
import {
  readExplored,
  readGrowth,
  readIndicator,
  readRevisions,
  readTrade,
  readTradeTab,
} from "@/app/api/v1/charts/read-chart";
import { flowsPicture } from "@/components/chart/picture/flows-picture";
import { growthPicture } from "@/components/chart/picture/growth-picture";
import { indicatorPicture } from "@/components/chart/picture/indicator-picture";
import { panelPicture } from "@/components/chart/picture/panel-picture";
import type { PictureFrame } from "@/components/chart/picture/picture-of";
import type { PictureSpec } from "@/components/chart/picture/picture-types";
import { revisionPicture } from "@/components/chart/picture/revision-picture";
import { scatterPicture } from "@/components/chart/picture/scatter-picture";
import { sumsPicture } from "@/components/chart/picture/sums-picture";
import { tradePicture } from "@/components/chart/picture/trade-picture";
import { RapportError } from "@/lib/errors";
import type { ChartName } from "@/lib/params/chart-query-rules";

type Draw = (frame: PictureFrame) => Promise<PictureSpec | null>;

function noIndicator(code: string): RapportError {
  return new RapportError("not_found", `No indicator has the code "${code}".`);
}

const indicator: Draw = async (frame) => {
  const { code, pair, locale, asof } = frame.view.query;
  const found = await readIndicator(code[0] ?? "", pair, locale, asof);
  if (!found) throw noIndicator(code[0] ?? "");
  return indicatorPicture(found.indicator, found.series, frame);
};

async function explored({ view }: PictureFrame) {
  const { unknown, ...record } = await readExplored(view);
  if (unknown[0] !== undefined) throw noIndicator(unknown[0]);
  return record;
}

const panel: Draw = async (frame) => panelPicture(await explored(frame), frame);

const DRAWS: Record<ChartName, Draw> = {
  growth: async (frame) => growthPicture(await readGrowth(frame.view.query.pair, frame.view.query.asof), frame),
  trade: async (frame) => tradePicture(await readTrade(frame.view.query.pair, frame.view.query.asof), frame),
  indicator,
  transformed: panel,
  panel,
  scatter: async (frame) => scatterPicture(await explored(frame), frame),
  revisions: async (frame) => {
    const series = await readRevisions(frame.view);
    return series && revisionPicture(series, frame);
  },
  flows: async (frame) => flowsPicture(await readTradeTab(frame.view.query.pair, frame.view.query.asof), frame),
  sums: async (frame) => sumsPicture(await readTradeTab(frame.view.query.pair, frame.view.query.asof), frame),
};

/**
 * What a chart's picture says, from the database. Null when there is nothing to draw. Throws RapportError `not_found`
 * for the code of no indicator, `bad_request` for a transformation that is refused.
 */
export function pictureSpec(frame: PictureFrame): Promise<PictureSpec | null> {
  return DRAWS[frame.view.chart](frame);
}
