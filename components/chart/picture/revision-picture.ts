import { type PictureFrame, pictureOf } from "@/components/chart/picture/picture-of";
import type { PictureSpec } from "@/components/chart/picture/picture-types";
import { revisionFacts } from "@/components/revision/revision-facts";
import { revisionScale } from "@/components/revision/revision-scale";
import type { SeriesReleases } from "@/lib/domain/series-releases";
import { seriesRevisions } from "@/lib/stats/series-revisions";

/** The revisions of a series as a picture. Null when it has no figures. */
export function revisionPicture(series: SeriesReleases, frame: PictureFrame): PictureSpec | null {
  const { words, view } = frame;
  const histories = seriesRevisions(series.releases);
  const facts = revisionFacts(series, histories, revisionScale(series, words), view.query.pair, words);
  if (!facts) return null;
  const { lines, newest, note, ...shown } = facts;
  return pictureOf(frame, {
    ...shown,
    panels: [{ series: lines }],
    sources: [newest],
    notes: note === null ? [] : [note],
  });
}
