import { drawRequired, drawTargetMarks, REQUIRED_SIGN, UNDATED_SIGN } from "@/components/chart/picture/draw-targets";
import { type PairPictureFrame, pictureOf } from "@/components/chart/picture/picture-of";
import type { FigureLegendSign, PictureSpec } from "@/components/chart/picture/picture-types";
import { type TargetSign, targetFacts } from "@/components/target/target-facts";
import { markReach } from "@/components/target/target-marks";
import type { TargetRecord } from "@/components/target/target-view";

const OWN_SIGNS = { undated: UNDATED_SIGN, required: REQUIRED_SIGN };

function legendSign(sign: TargetSign): FigureLegendSign {
  const { label } = sign;
  if (sign.kind === "undated" || sign.kind === "required") return { label, ...OWN_SIGNS[sign.kind] };
  return { label, comparator: sign.comparator, hollow: true };
}

/** Targets against the official counts with the growth that is still required, as known on a day, as a picture. */
export function targetsPicture(record: TargetRecord, today: string, frame: PairPictureFrame): PictureSpec {
  const { view, words } = frame;
  const { title, subtitle, summary, series, marks, paths, domain, signs } = targetFacts(
    record,
    view.query.pair,
    today,
    words,
  );
  return pictureOf(frame, {
    title,
    subtitle,
    summary,
    panels: [{ series, behind: drawRequired(paths), over: drawTargetMarks(marks), reach: markReach(marks) }],
    signs: signs.map(legendSign),
    domain,
    sources: record.counts,
    notes: [summary, words.t("targets.note")],
  });
}
