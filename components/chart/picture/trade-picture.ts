import { type PairPictureFrame, pictureOf } from "@/components/chart/picture/picture-of";
import type { PictureSpec } from "@/components/chart/picture/picture-types";
import { within } from "@/components/pair/growth-view";
import { recordedYears, shownYears, timeDomain } from "@/components/pair/time-range";
import { tradePanels } from "@/components/pair/trade-view";
import type { SeriesWithValues } from "@/lib/domain/series";

/** Trade in both directions as each side counts it, as a picture. Null when nobody has counted in the range. */
export function tradePicture(trade: readonly SeriesWithValues[], frame: PairPictureFrame): PictureSpec | null {
  const { view, words } = frame;
  const { query } = view;
  const flows = trade.filter(({ measure }) => measure !== "trade_turnover");
  const shown = flows.map((each) => within(each, query)).filter(({ values }) => values.length > 0);
  const years = recordedYears(shown, []);
  if (!years) return null;
  const panels = tradePanels(shown, query.pair, words).filter(({ series }) => series.length > 0);
  const names = { a: words.country(query.pair.a), b: words.country(query.pair.b) };
  const reporters = new Set(shown.map(({ refArea }) => refArea));
  return pictureOf(frame, {
    title: words.t(reporters.size > 1 ? "pair.tradeTitleBoth" : "pair.tradeTitleOne", names),
    subtitle: words.t("pair.tradeSubtitle"),
    summary: panels.flatMap(({ sentence }) => sentence ?? []).join(" "),
    panels,
    domain: timeDomain(query, shownYears(query, years)),
    sources: shown,
    notes: [words.t("pair.tradeNever")],
  });
}
