import type { GapRefusal, Mirror, MirrorRow, TradeFlow } from "@/lib/domain/mirror";
import { daysBetween } from "@/lib/domain/period";
import { formatPeriod } from "@/lib/format";
import type { Words } from "@/lib/i18n/words";
import { mirrorCounts } from "@/lib/stats/mirror";

type Refused = MirrorRow & { gap: GapRefusal };
type Stretch = { first: Refused; last: Refused };

const isRefused = (row: MirrorRow): row is Refused => !row.gap.ok;

/** Periods of one reason that follow each other, as one stretch of time. */
function stretches({ rows }: Mirror): Stretch[] {
  const found: Stretch[] = [];
  for (const row of rows.filter(isRefused)) {
    const open = found.at(-1);
    const goesOn =
      open && open.last.gap.reason === row.gap.reason && daysBetween(open.last.periodEnd, row.periodStart) <= 1;
    if (goesOn) open.last = row;
    else found.push({ first: row, last: row });
  }
  return found;
}

function stretchText({ first, last }: Stretch, { locale }: Words): string {
  if (first.period === last.period) return formatPeriod(first.period, locale);
  const isRange =
    ![first.period, last.period].some((each) => each.includes("/")) && first.period.length === last.period.length;
  if (isRange) return formatPeriod(`${first.period}/${last.period}`, locale);
  return `${formatPeriod(first.period, locale)} – ${formatPeriod(last.period, locale)}`;
}

function sentence(stretch: Stretch, { from, to, exporter, importer }: Mirror, words: Words): string {
  const { gap } = stretch.first;
  const isExporters =
    gap.reason.startsWith("importer") ||
    stretch.first.exporter?.status === "E" ||
    stretch.first.exporter?.status === "F";
  const [own, other] = isExporters ? [exporter, importer] : [importer, exporter];
  const values = {
    from: words.country(from),
    to: words.country(to),
    period: stretchText(stretch, words),
    reporter: words.country(own.refArea),
    source: own.attribution.abbreviation,
    partner: words.country(other.refArea),
    partnerSource: other.attribution.abbreviation,
  };
  if ("other" in gap) return words.t("trade.otherPeriod", { ...values, other: formatPeriod(gap.other, words.locale) });
  return words.t(gap.reason === "estimated" ? "trade.estimated" : "trade.onlyOne", values);
}

/** Where the two counts of a direction cannot be compared, and why, in sentences: which periods, which reporter. */
export function incomparableSentences(flow: TradeFlow, words: Words): string[] {
  const mirrors = mirrorCounts(flow);
  const names = { from: words.country(flow.from), to: words.country(flow.to) };
  if (mirrors.length === 0) {
    const [some] = [...flow.exports, ...flow.imports];
    if (!some) return [words.t("trade.nobody", names)];
    return [words.t("trade.onlySide", { ...names, reporter: words.country(some.refArea) })];
  }
  const texts = mirrors.flatMap((mirror) => stretches(mirror).map((stretch) => sentence(stretch, mirror, words)));
  return [...new Set(texts)];
}
