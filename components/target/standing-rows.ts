import type { TableCell, TableColumn, TableRow } from "@/components/table/table-types";
import type { Standing, StandingTarget, TargetRecord } from "@/components/target/target-view";
import { growthText, targetText, valueText } from "@/components/target/target-words";
import type { SeriesWithValues } from "@/lib/domain/series";
import { formatCount, formatPeriod } from "@/lib/format";
import type { Words } from "@/lib/i18n/words";
import { daysLeft, type YearValue } from "@/lib/stats/target-outlook";

function standingCell(standing: Standing, series: SeriesWithValues, words: Words): TableCell {
  const { t } = words;
  const said = ({ value, period }: YearValue) => ({
    value: valueText(value, series, words),
    period: formatPeriod(period, words.locale),
  });
  if (standing.state === "newer_count") return { text: "", missing: t("targets.unknown.newer_count") };
  if (standing.state === "unknown") return { text: "", missing: t(`targets.unknown.${standing.reason}`) };
  if (standing.state === "undated") return { text: t("targets.notYet"), sub: t("targets.at", said(standing.last)) };
  if (standing.state === "open") {
    const { growth, from, years } = standing;
    return {
      text: t("targets.growth", { growth: growthText(growth, words) }),
      sub: t("targets.growthFrom", { years, ...said(from) }),
    };
  }
  const isReached = standing.state === "reached";
  return {
    text: t(isReached ? "targets.reached" : "targets.missed"),
    badge: { tone: isReached ? "good" : "bad" },
    sub: t("targets.at", said(standing.at)),
  };
}

function leftCell(targetPeriod: string | null, today: string, words: Words): TableCell {
  const days = daysLeft(targetPeriod, today);
  if (days !== null) return { text: formatCount(days, words.locale), value: String(days) };
  return { text: "", missing: words.t(targetPeriod === null ? "targets.leftNone" : "targets.leftOver") };
}

function standingRow(each: StandingTarget, record: TargetRecord, today: string, words: Words): TableRow {
  const { claims, targetPeriod } = each.target;
  const [first] = claims;
  const last = claims.at(-1) ?? first;
  const standings = record.counts.flatMap((series, index): [string, TableCell][] => {
    const standing = each.standings[index];
    return standing ? [[series.key, standingCell(standing, series, words)]] : [];
  });
  return {
    id: first.id,
    cells: {
      target: { text: targetText(each, words) },
      first: { text: words.day(first.saidOn), value: first.saidOn },
      last: { text: words.day(last.saidOn), value: last.saidOn },
      times: { text: formatCount(claims.length, words.locale), value: String(claims.length) },
      left: leftCell(targetPeriod, today, words),
      ...Object.fromEntries(standings),
    },
  };
}

/** Every target as a row: when it was named, how many days are left and how it stands by each count. */
export function standingRows(record: TargetRecord, today: string, words: Words): TableRow[] {
  return record.targets.map((each) => standingRow(each, record, today, words));
}

export function standingColumns({ counts }: TargetRecord, words: Words): TableColumn[] {
  const { t } = words;
  return [
    { id: "target", header: t("targets.target"), rowHeader: true },
    { id: "first", header: t("targets.first") },
    { id: "last", header: t("targets.last") },
    { id: "times", header: t("targets.times"), unit: t("targets.timesUnit"), align: "end" },
    { id: "left", header: t("targets.left"), unit: t("targets.leftUnit"), align: "end" },
    ...counts.map((each) => ({
      id: each.key,
      header: `${words.country(each.refArea)} (${each.attribution.abbreviation})`,
      wrap: true,
      width: "10rem",
    })),
  ];
}
