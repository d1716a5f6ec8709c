import type { ClaimRow } from "@/lib/domain/claim-row";
import { isPercentUnit } from "@/lib/domain/claim-verdict";
import { formatDecimal, formatPeriod } from "@/lib/format";
import type { Words } from "@/lib/i18n/words";
import type { ClaimGroup, Spread } from "@/lib/stats/claim-groups";
import { compareDecimals, fractionLength } from "@/lib/stats/decimal";
import type { ArithmeticCheck } from "@/lib/stats/find-arithmetic";
import type { QuotedFigure, QuotedRange } from "@/lib/stats/quoted-range";

/** "Trade turnover, 2018" */
export function subjectText({ subject, period }: Pick<ClaimRow, "subject" | "period">, { t, locale }: Words): string {
  return t("compared.group", {
    subject: t(`subject.${subject}`),
    period: period === null ? t("compared.noPeriod") : formatPeriod(period, locale),
  });
}

function amount(
  value: string,
  { unit, unitMultiplier }: Pick<Spread, "unit" | "unitMultiplier">,
  words: Words,
): string {
  return words.figure({ comparator: "=", value, unit, unitMultiplier });
}

/** How far the quoted figures lie apart, in their unit and in percent; null where fewer than two were stated. */
export function spreadText({ spread }: ClaimGroup<ClaimRow>, words: Words): string | null {
  if (!spread) return null;
  const { t, locale } = words;
  const [lowest, highest] = [amount(spread.lowest, spread, words), amount(spread.highest, spread, words)];
  if (compareDecimals(spread.difference, "0") === 0) return t("compared.agree", { lowest });
  const points = { points: formatDecimal(spread.difference, { locale }) };
  const difference = isPercentUnit(spread.unit)
    ? t("compared.points", points)
    : amount(spread.difference, spread, words);
  if (spread.percent === null) return t("compared.spread", { lowest, highest, difference });
  const percent = formatDecimal(spread.percent, { locale });
  return t("compared.spreadPercent", { lowest, highest, difference, percent });
}

/** What other figures leave room for, in the unit and scale of the figure that was said, with one digit more than it has. */
function rangeText({ low, high }: QuotedRange, figure: QuotedFigure, words: Words): string {
  const { t, locale } = words;
  const decimals = fractionLength(figure.value) + 1;
  const text = (at: string) => formatDecimal(at, { locale, decimals, unitMultiplier: -figure.unitMultiplier });
  const unit = words.unit(figure.unit, figure.unitMultiplier);
  if (low && high) return t("compared.range.both", { low: text(low.at), high: text(high.at), unit });
  if (low) return t("compared.range.low", { low: text(low.at), unit });
  return high ? t("compared.range.high", { high: text(high.at), unit }) : t("compared.range.any");
}

/** What a check found, in a sentence: the room that the other figures leave, or why it cannot be made. */
export function checkText({ kind, claim, result }: ArithmeticCheck<ClaimRow>, words: Words): string {
  const figure = words.figure(claim);
  if (result.state === "unchecked") {
    const period = claim.period === null ? "" : formatPeriod(claim.period, words.locale);
    return words.t(`compared.reason.${result.reason}`, { figure, period });
  }
  return words.t(`compared.says.${kind}`, { figure, range: rangeText(result.allowed, claim, words) });
}
