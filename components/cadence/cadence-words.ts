import { formatCount, formatDecimal, formatPeriod } from "@/lib/format";
import type { Words } from "@/lib/i18n/words";
import type { CadenceQuery } from "@/lib/params/cadence-query";
import type { Cadence, CadencePeriod, LeftOut } from "@/lib/stats/cadence-series";
import { summarise } from "@/lib/stats/series-summary";

type Asked = Pick<CadenceQuery, "weight" | "calls">;

/** A count with what is counted: "13 meetings in person", "46.5 points". */
function amountText(value: string, { weight, calls }: Asked, { t, locale }: Words): string {
  if (weight === "weighted") return t("cadence.amount.points", { value: formatDecimal(value, { locale }) });
  return t(`cadence.amount.${calls}`, { count: Number(value) });
}

/** What is counted: "Meetings in person, weighted". */
export function countedName({ weight, calls }: Asked, { t }: Words): string {
  const name = t(`cadence.name.${calls}`);
  return weight === "weighted" ? t("cadence.nameWeighted", { name }) : name;
}

/** The unit of the count. */
export function countedUnit({ weight }: Asked, { t }: Words): string {
  return t(weight === "weighted" ? "cadence.unitPoints" : "cadence.unitCount");
}

type Valued = CadencePeriod & { value: string };

function valued(periods: readonly CadencePeriod[]): Valued[] {
  return periods.filter((each): each is Valued => each.value !== null);
}

function periodText({ period, quality }: CadencePeriod, { t, locale }: Words): string {
  const text = formatPeriod(period, locale);
  return quality === "partial" ? t("cadence.soFar", { period: text }) : text;
}

/** The finding: how many in the newest period with a count, and whether that is the most of the time shown. */
export function cadenceTitle({ periods }: Cadence, query: CadenceQuery, words: Words): string {
  const counted = valued(periods);
  const newest = counted.at(-1);
  if (!newest) return countedName(query, words);
  const before = counted.slice(0, -1);
  const said = { amount: amountText(newest.value, query, words), period: periodText(newest, words) };
  const most = before.reduce<Valued | null>(
    (best, each) => (best && Number(best.value) >= Number(each.value) ? best : each),
    null,
  );
  if (!most) return words.t("cadence.titleAlone", said);
  const mostPeriod = formatPeriod(most.period, words.locale);
  const lead = Number(newest.value) - Number(most.value);
  if (lead > 0) return words.t("cadence.titleMost", said);
  if (lead === 0) return words.t("cadence.titleEqual", { ...said, mostPeriod });
  return words.t("cadence.title", { ...said, most: amountText(most.value, query, words), mostPeriod });
}

/** All, highest and lowest in a sentence; empty where no period has a count. */
export function cadenceSummary({ periods }: Cadence, total: string, query: CadenceQuery, words: Words): string {
  const points = valued(periods).map(({ period, value }) => ({
    label: formatPeriod(period, words.locale),
    value: Number(value),
    text: formatDecimal(value, { locale: words.locale }),
  }));
  const found = summarise(points);
  if (!found) return "";
  return words.t("cadence.summary", {
    total: amountText(total, query, words),
    count: points.length,
    first: found.first.label,
    last: found.last.label,
    max: found.highest.text,
    maxPeriod: found.highest.label,
    min: found.lowest.text,
    minPeriod: found.lowest.label,
  });
}

/** Why a period has no count, or what holds for the one it has; null where the record is whole. */
export function qualityText({ quality, reason }: CadencePeriod, { t }: Words): string | null {
  if (reason !== null) return t(`cadence.reason.${reason}`);
  const keys = { whole: null, partial: "cadence.partial", thin: "cadence.thin", none: "cadence.outside" };
  const key = keys[quality];
  return key && t(key);
}

/** Which meetings the count leaves out, each reason with its number, in a sentence. */
export function leftOutText(leftOut: LeftOut, { t, locale }: Words): string {
  const kinds = ["coarse", "undated", "announced", "cancelled", "sessions"] as const;
  const list = kinds.flatMap((kind) => {
    const count = leftOut[kind];
    // Where the number decides no plural, it is written as counts are.
    const isPlain = kind === "undated" || kind === "announced" || kind === "cancelled";
    return count > 0 ? t(`cadence.leftOut.${kind}`, { count: isPlain ? formatCount(count, locale) : count }) : [];
  });
  return list.length > 0 ? t("cadence.leftOut.sentence", { list: list.join(", ") }) : t("cadence.leftOut.nothing");
}
