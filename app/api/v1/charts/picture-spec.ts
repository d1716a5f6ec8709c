import "server-only";
import { readTargets } from "@/app/[locale]/read-targets";
import { readCadence } from "@/app/api/v1/charts/read-cadence";
import {
  readExplored,
  readGrowth,
  readIndicator,
  readRevisions,
  readTrade,
  readTradeTab,
} from "@/app/api/v1/charts/read-chart";
import { today } from "@/app/today";
import { cadencePicture } from "@/components/chart/picture/cadence-picture";
import { flowsPicture } from "@/components/chart/picture/flows-picture";
import { growthPicture } from "@/components/chart/picture/growth-picture";
import { indicatorPicture } from "@/components/chart/picture/indicator-picture";
import { panelPicture } from "@/components/chart/picture/panel-picture";
import type { PairPictureFrame, PictureFrame } from "@/components/chart/picture/picture-of";
import type { PictureSpec } from "@/components/chart/picture/picture-types";
import { revisionPicture } from "@/components/chart/picture/revision-picture";
import { scatterPicture } from "@/components/chart/picture/scatter-picture";
import { sumsPicture } from "@/components/chart/picture/sums-picture";
import { targetsPicture } from "@/components/chart/picture/targets-picture";
import { tradePicture } from "@/components/chart/picture/trade-picture";
import { drawnTargets } from "@/components/target/target-view";
import { RapportError } from "@/lib/errors";
import type { RevisionsView } from "@/lib/params/chart-query";
import type { PairChartName } from "@/lib/params/chart-query-rules";

type Draw = (frame: PairPictureFrame) => Promise<PictureSpec | null>;

function noIndicator(code: string): RapportError {
  return new RapportError("not_found", `No indicator has the code "${code}".`);
}

const indicator: Draw = async (frame) => {
  const { code, pair, locale, asof } = frame.view.query;
  const found = await readIndicator(code[0] ?? "", pair, locale, asof);
  if (!found) throw noIndicator(code[0] ?? "");
  return indicatorPicture(found.indicator, found.series, frame);
};

async function explored({ view }: PairPictureFrame) {
  const { unknown, ...record } = await readExplored(view);
  if (unknown[0] !== undefined) throw noIndicator(unknown[0]);
  return record;
}

const panel: Draw = async (frame) => panelPicture(await explored(frame), frame);

const targets: Draw = async (frame) => {
  const { pair, asof } = frame.view.query;
  const record = drawnTargets((await readTargets(pair, asof, today())).records);
  return record ? targetsPicture(record, asof ?? today(), frame) : null;
};

const DRAWS: Record<PairChartName, Draw> = {
  growth: async (frame) => growthPicture(await readGrowth(frame.view.query.pair, frame.view.query.asof), frame),
  trade: async (frame) => tradePicture(await readTrade(frame.view.query.pair, frame.view.query.asof), frame),
  indicator,
  transformed: panel,
  panel,
  scatter: async (frame) => scatterPicture(await explored(frame), frame),
  flows: async (frame) => flowsPicture(await readTradeTab(frame.view.query.pair, frame.view.query.asof), frame),
  sums: async (frame) => sumsPicture(await readTradeTab(frame.view.query.pair, frame.view.query.asof), frame),
  cadence: async (frame) => cadencePicture(await readCadence(frame.view), frame),
  targets,
};

async function revisions(frame: PictureFrame<RevisionsView>): Promise<PictureSpec | null> {
  const series = await readRevisions(frame.view);
  return series && revisionPicture(series, frame);
}

/**
 * What a chart's picture says, from the database. Null when there is nothing to draw. Throws RapportError `not_found`
 * for the code of no indicator, `bad_request` for a transformation that is refused.
 */
export function pictureSpec({ view, ...frame }: PictureFrame): Promise<PictureSpec | null> {
  return view.chart === "revisions" ? revisions({ ...frame, view }) : DRAWS[view.chart]({ ...frame, view });
}
