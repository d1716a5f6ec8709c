import { type PairPictureFrame, pictureOf } from "@/components/chart/picture/picture-of";
import type { PictureSpec } from "@/components/chart/picture/picture-types";
import { timeDomain } from "@/components/pair/time-range";
import { sumsFacts } from "@/components/trade/sums-facts";
import { type KnownTrade, tradeShown } from "@/components/trade/trade-shown";

/** Turnover and balance by whose count as a picture. Null when nobody counts both directions. */
export function sumsPicture(trade: KnownTrade, frame: PairPictureFrame): PictureSpec | null {
  const { view, words } = frame;
  const shown = tradeShown(trade, view.query);
  const facts = shown && sumsFacts({ pair: view.query.pair, words, ...shown });
  if (!facts) return null;
  const { panels, ...texts } = facts;
  return pictureOf(frame, {
    ...texts,
    // Without bands a part of a year would stay in the line of years.
    panels: panels.map(({ title, series, figures }) => ({ title, series, figures, bands: [] })),
    domain: timeDomain(view.query, shown.years),
    sources: shown.counts,
    notes: [words.t("trade.sumsNote")],
  });
}
