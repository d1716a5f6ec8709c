import type { StandingTarget, TargetRecord } from "@/components/target/target-view";
import { amountTexts } from "@/components/trade/gap-words";
import type { SeriesWithValues } from "@/lib/domain/series";
import { formatDecimal, formatPeriod } from "@/lib/format";
import type { Words } from "@/lib/i18n/words";
import { compareDecimals } from "@/lib/stats/decimal";
import { daysLeft, type TargetOutlook } from "@/lib/stats/target-outlook";
import { isMoved } from "@/lib/stats/target-path";

type Open = TargetOutlook & { state: "open" };

/** An official value with its unit, in billions or millions. */
export function valueText(value: string, series: SeriesWithValues, words: Words): string {
  const { texts, unit } = amountTexts([value], series, words);
  return `${texts[0]} ${unit}`;
}

/** A growth in percent without its sign word, to one decimal. */
export function growthText(growth: string, { locale }: Words): string {
  return formatDecimal(growth, { locale });
}

/** "10 billion US$ by 2030" */
export function targetText({ target: { claims, targetPeriod } }: StandingTarget, words: Words): string {
  const figure = words.figure(claims[0]);
  if (targetPeriod === null) return words.t("targets.undated", { figure });
  return words.t("targets.by", { figure, year: formatPeriod(targetPeriod, words.locale) });
}

/** The target that was named last among those that can still be reached, with what it takes by each count. */
function openTarget({ targets, counts }: TargetRecord) {
  for (const each of targets) {
    const open = each.standings.flatMap((standing, index): { series: SeriesWithValues; outlook: Open }[] => {
      const series = counts[index];
      return standing.state === "open" && series ? [{ series, outlook: standing }] : [];
    });
    if (open.length > 0) return { ...each, open };
  }
  return null;
}

/** The finding: what growth the target takes that was named last, where it can still be reached; else the target alone. */
export function targetTitle(record: TargetRecord, words: Words): string {
  const found = openTarget(record);
  const [newest] = record.targets;
  if (!found) return newest ? words.t("targets.titlePlain", { target: targetText(newest, words) }) : "";
  const growths = found.open.map(({ outlook }) => outlook.growth).sort(compareDecimals);
  const [low = "", high = low] = [growths[0], growths.at(-1)];
  const values = {
    figure: words.figure(found.target.claims[0]),
    year: formatPeriod(found.target.targetPeriod ?? "", words.locale),
  };
  return low === high
    ? words.t("targets.titleOpen", { ...values, growth: growthText(low, words) })
    : words.t("targets.titleOpenRange", { ...values, low: growthText(low, words), high: growthText(high, words) });
}

/** How often targets were named and moved, how many days are left, and what each count takes. */
export function targetSummary(record: TargetRecord, today: string, words: Words): string {
  const { t } = words;
  const { restatements } = record.line;
  const first = restatements[0]?.claim.saidOn;
  const found = openTarget(record);
  const days = found && daysLeft(found.target.targetPeriod, today);
  const needs = found?.open.map(({ series, outlook: { from, growth } }) =>
    t("targets.needs", {
      country: words.country(series.refArea),
      source: series.attribution.abbreviation,
      value: valueText(from.value, series, words),
      period: formatPeriod(from.period, words.locale),
      growth: growthText(growth, words),
    }),
  );
  return [
    first &&
      t("targets.statements", {
        count: restatements.length,
        day: words.day(first),
        moved: restatements.filter(isMoved).length,
      }),
    days !== null && t("targets.daysLeft", { count: days, days: formatDecimal(String(days), words) }),
    ...(needs ?? []),
  ]
    .filter(Boolean)
    .join(" ");
}
