import { meetingsPicture } from "@/components/chart/picture/meetings-picture";
import { type PairPictureFrame, pictureOf } from "@/components/chart/picture/picture-of";
import type { PictureSpec } from "@/components/chart/picture/picture-types";
import { refuseDrawing } from "@/components/chart/picture/refuse-drawing";
import { exploreAlone, type PanelRecord } from "@/components/explorer/explore-alone";
import { usedSeries } from "@/components/explorer/explorer-context";
import { indexView } from "@/components/explorer/index-view";
import { panelView } from "@/components/explorer/panel-view";
import { recordReach } from "@/components/pair/record-reach";
import { isOnePlot } from "@/lib/params/chart-query-rules";

/**
 * A panel of the explorer, or of an indicator's page, as a picture: one indicator under its transformation, or several
 * as indices, under the meetings where its page shows them. Null when there is no figure in the range. Throws RapportError `bad_request` with the page's sentence
 * where the transformation is refused.
 */
export function panelPicture(record: PanelRecord, frame: PairPictureFrame): PictureSpec | null {
  const { panels, context } = exploreAlone(frame.view, record, frame.words);
  const [panel] = panels;
  if (!panel) return null;
  const drawn = isOnePlot(context.query) ? indexView(panels, context) : panelView(panel, context);
  if (!drawn.look) return refuseDrawing(drawn.refused);
  const { title, subtitle, summary, lines, look, results, refused, notes } = drawn;
  const meetings = meetingsPicture(record.meetings, context.query, context.domain, frame.words);
  const hasLanes = meetings.marks.length > 0;
  return pictureOf(frame, {
    title,
    subtitle,
    summary,
    panels: [{ series: lines }],
    meetings: hasLanes ? meetings : undefined,
    domain: context.domain,
    unitSuffix: look.suffix,
    baseline: look.baseline,
    sources: usedSeries(results),
    notes: [...refused, ...notes, ...(hasLanes ? [recordReach(record.coverage, frame.words)] : [])],
  });
}
