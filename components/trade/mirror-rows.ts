import { textCell } from "@/components/meeting/meeting-rows";
import type { TableCell, TableColumn, TableRow } from "@/components/table/table-types";
import type { CountedValue, Mirror, MirrorRow, TradeFlow } from "@/lib/domain/mirror";
import type { SeriesWithValues } from "@/lib/domain/series";
import { formatDecimal, formatPeriod } from "@/lib/format";
import type { Words } from "@/lib/i18n/words";
import { mirrorCounts } from "@/lib/stats/mirror";

const MILLION = 6;

function amount(value: string, { unitMultiplier }: Mirror, { locale }: Words): TableCell {
  return { text: formatDecimal(value, { locale, decimals: 1, unitMultiplier: unitMultiplier - MILLION }), value };
}

function countCell(count: CountedValue | null, mirror: Mirror, words: Words): TableCell {
  if (!count || count.value === null) return { text: "", missing: words.t("common.noData") };
  const cell = amount(count.value, mirror, words);
  if (count.status === "A") return cell;
  return { ...cell, flag: { mark: count.status, label: words.t(`obsStatus.${count.status}`) } };
}

function sourceOf(count: CountedValue | null, { attribution, valuation }: SeriesWithValues, words: Words): TableCell {
  const { abbreviation, url } = attribution;
  const value = valuation && words.t(`valuation.${valuation}`);
  const sub = count ? words.vintage(count) : undefined;
  return textCell(count && [abbreviation, value].filter(Boolean).join(", "), words.t("common.noData"), {
    href: url,
    external: true,
    sub,
  });
}

function gapCells({ gap }: MirrorRow, mirror: Mirror, words: Words): Record<"gap" | "percent", TableCell> {
  if (!gap.ok) {
    const missing = { text: "", missing: words.t(`trade.reason.${gap.reason}`) };
    return { gap: missing, percent: missing };
  }
  const { locale } = words;
  const percent = textCell(gap.percent && formatDecimal(gap.percent, { locale, decimals: 1 }), words.t("trade.ofZero"));
  return { gap: amount(gap.difference, mirror, words), percent };
}

function mirrorRow(row: MirrorRow, mirror: Mirror, words: Words): TableRow {
  return {
    id: `${mirror.exporter.key} ${mirror.importer.key} ${row.period}`,
    cells: {
      period: { text: formatPeriod(row.period, words.locale), value: row.period },
      exporter: countCell(row.exporter, mirror, words),
      importer: countCell(row.importer, mirror, words),
      ...gapCells(row, mirror, words),
      exporterSource: sourceOf(row.exporter, mirror.exporter, words),
      importerSource: sourceOf(row.importer, mirror.importer, words),
    },
  };
}

/** A direction as both sides count it: a row a period and pair of counts, the newest period first. */
export function mirrorRows(flow: TradeFlow, words: Words): TableRow[] {
  const rows = mirrorCounts(flow).flatMap((mirror) => mirror.rows.map((row) => ({ row, mirror })));
  return rows
    .sort((a, b) => b.row.periodEnd.localeCompare(a.row.periodEnd))
    .map(({ row, mirror }) => mirrorRow(row, mirror, words));
}

export function mirrorColumns({ from, to }: TradeFlow, words: Words): TableColumn[] {
  const { t } = words;
  const million = words.unit("USD", MILLION);
  const exporter = t("pair.tradeExporter", { country: words.country(from) });
  const importer = t("pair.tradeImporter", { country: words.country(to) });
  return [
    { id: "period", header: t("column.period"), rowHeader: true },
    { id: "exporter", header: exporter, unit: million, align: "end" },
    { id: "importer", header: importer, unit: million, align: "end" },
    { id: "gap", header: t("trade.gap"), unit: t("trade.gapUnit", { unit: million }), align: "end" },
    { id: "percent", header: t("trade.gapPercent"), unit: t("trade.gapPercentUnit"), align: "end" },
    { id: "exporterSource", header: t("trade.sourceOf", { count: exporter }) },
    { id: "importerSource", header: t("trade.sourceOf", { count: importer }) },
  ];
}
