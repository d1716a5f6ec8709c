import { type PairPictureFrame, pictureOf } from "@/components/chart/picture/picture-of";
import type { PictureSpec } from "@/components/chart/picture/picture-types";
import { timeDomain } from "@/components/pair/time-range";
import { flowsFacts } from "@/components/trade/flows-facts";
import { incomparableSentences } from "@/components/trade/incomparable";
import { type KnownTrade, tradeShown } from "@/components/trade/trade-shown";

/** Both directions of trade by whose count, with the press apart, as a picture. Null when nothing of it is known. */
export function flowsPicture(trade: KnownTrade, frame: PairPictureFrame): PictureSpec | null {
  const { view, words } = frame;
  const { t } = words;
  const { pair } = view.query;
  const shown = tradeShown(trade, view.query);
  if (!shown) return null;
  const { panels, signs, flows, shown: sources, ...texts } = flowsFacts({ pair, words, ...shown });
  const drawn = panels.filter(({ series, figures }) => series.length + figures.length > 0);
  if (drawn.length === 0) return null;
  const reasons = flows.flatMap((flow) => incomparableSentences(flow, words));
  return pictureOf(frame, {
    ...texts,
    panels: drawn,
    signs,
    domain: timeDomain(view.query, shown.years),
    sources,
    notes: [
      ...(reasons.length > 0
        ? [t("trade.incomparable"), ...reasons.map((reason) => `– ${reason}`)]
        : [t("trade.comparable")]),
      [t("trade.gapRule"), t("trade.valuationRule"), t("pair.tradeNever")].join(" "),
    ],
  });
}
