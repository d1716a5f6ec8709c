import { type PairPictureFrame, scatterPictureOf } from "@/components/chart/picture/picture-of";
import type { PictureSpec } from "@/components/chart/picture/picture-types";
import { refuseDrawing } from "@/components/chart/picture/refuse-drawing";
import { type ExploredRecord, exploreAlone, scatterPanels } from "@/components/explorer/explore-alone";
import { usedSeries } from "@/components/explorer/explorer-context";
import { scatterFacts } from "@/components/explorer/scatter-facts";

/**
 * The explorer's scatter as a picture. Null when no period has both figures. Throws RapportError `bad_request` with the
 * page's sentence where the transformation is refused.
 */
export function scatterPicture(record: ExploredRecord, frame: PairPictureFrame): PictureSpec | null {
  const { words } = frame;
  const { panels, context } = exploreAlone(frame.view, record, words);
  const both = scatterPanels(panels, context.query);
  if (!both) return null;
  const facts = scatterFacts(both, context);
  if (!facts.lines) return refuseDrawing(facts.refused);
  const { title, subtitle, summary, axes, axisTitles, countries, lines, refused } = facts;
  return scatterPictureOf(frame, {
    title,
    subtitle,
    summary,
    scatter: {
      lines,
      x: { title: axisTitles.x, suffix: axes.x.look.suffix },
      y: { title: axisTitles.y, suffix: axes.y.look.suffix },
    },
    sources: usedSeries(countries.flatMap(({ x, y }) => [x, y])),
    notes: [...refused, summary, words.t("explore.scatterMarks")],
  });
}
