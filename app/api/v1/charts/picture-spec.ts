import "server-only";
import { readGrowth, readIndicator, readTrade } from "@/app/api/v1/charts/read-chart";
import { growthPicture } from "@/components/chart/picture/growth-picture";
import { indicatorPicture } from "@/components/chart/picture/indicator-picture";
import type { PictureFrame } from "@/components/chart/picture/picture-of";
import type { PictureSpec } from "@/components/chart/picture/picture-types";
import { tradePicture } from "@/components/chart/picture/trade-picture";
import { RapportError } from "@/lib/errors";

/**
 * What a chart's picture says, from the database. Null when there is nothing to draw. Throws RapportError `not_found`
 * for the code of no indicator.
 */
export async function pictureSpec(frame: PictureFrame): Promise<PictureSpec | null> {
  const { chart, query } = frame.view;
  const { pair, asof } = query;
  if (chart === "growth") return growthPicture(await readGrowth(pair, asof), frame);
  if (chart === "trade") return tradePicture(await readTrade(pair, asof), frame);
  const [code = ""] = query.code;
  const found = await readIndicator(code, pair, query.locale, asof);
  if (!found) throw new RapportError("not_found", `No indicator has the code "${code}".`);
  return indicatorPicture(found.indicator, found.series, frame);
}
