import { valueCell } from "@/components/indicator/value-cell";
import { differenceCell } from "@/components/revision/difference-cell";
import { revisionHref } from "@/components/revision/revision-href";
import { finerScale } from "@/components/revision/revision-scale";
import type { TableCell, TableRow } from "@/components/table/table-types";
import type { ObservationRow } from "@/lib/domain/observation-row";
import type { Pair } from "@/lib/domain/pair";
import { linkOf } from "@/lib/domain/source";
import { formatCount, formatPeriod } from "@/lib/format";
import type { Words } from "@/lib/i18n/words";
import type { ObservationColumn } from "@/lib/params/observation-query";

/** `names`: the indicators by code in the reader's language; `chosen`: the columns that the reader asked for. */
type Context = {
  pair: Pair | null;
  names: ReadonlyMap<string, string>;
  chosen: readonly ObservationColumn[];
  words: Words;
};

/** Where the figure was read: the publisher, linked to the file. */
function origin(row: ObservationRow): TableCell {
  const href = linkOf(row.origin);
  return href ? { text: row.publisher, href, external: true } : { text: row.publisher };
}

function area(row: ObservationRow, pair: Pair | null, words: Words): TableCell {
  const name = words.country(row.refArea);
  const text = row.counterpartArea ? `${name} → ${words.country(row.counterpartArea)}` : name;
  if (row.refArea === pair?.a) return { text, side: "a" };
  return row.refArea === pair?.b ? { text, side: "b" } : { text };
}

/** The figure; where the record has several releases of its period it leads to all of them. */
function figure(row: ObservationRow, pair: Pair | null, words: Words): TableCell {
  const cell = valueCell({ ...row, status: row.obsStatus }, words);
  if (row.vintages < 2 || row.value === null) return cell;
  const { indicatorCode, seriesKey, period, vintages } = row;
  return {
    ...cell,
    href: revisionHref(indicatorCode, { series: seriesKey, period, pair }, words),
    linkLabel: words.t("revision.everyRelease", { value: cell.text, count: vintages }),
  };
}

/** What was published first, when, and how far the figure has moved since. */
function chosenCell(column: ObservationColumn, row: ObservationRow, words: Words): TableCell {
  const { decimals, firstValue, firstVintage, revision } = row;
  if (column === "revision") {
    const scale = finerScale({ decimals, power: 0 }, revision ? [revision] : []);
    return differenceCell(revision, words.t("revision.noEarlier"), scale, words.locale);
  }
  if (firstValue === null || firstVintage === null) return { text: "", missing: words.t("common.noData") };
  if (column === "first_vintage") return { text: words.day(firstVintage), value: firstVintage };
  return valueCell({ value: firstValue, status: "A", decimals }, words);
}

function observationRow(row: ObservationRow, { pair, names, chosen, words }: Context): TableRow {
  const query = pair ? `?pair=${pair.slug}` : "";
  return {
    id: `${row.seriesKey}:${row.period}:${row.vintage}`,
    cells: {
      period: { text: formatPeriod(row.period, words.locale), value: row.period },
      area: area(row, pair, words),
      indicator: {
        text: names.get(row.indicatorCode) ?? row.indicatorName,
        href: words.href(`/indicators/${encodeURIComponent(row.indicatorCode)}${query}`),
        sub: row.valuation && row.valuation !== "unknown" ? row.valuation : undefined,
      },
      value: figure(row, pair, words),
      unit: { text: words.unit(row.unit, row.unitMultiplier) },
      vintage: {
        text: words.day(row.vintage),
        value: row.vintage,
        sub: row.vintageBasis === "published" ? undefined : words.t(`basisShort.${row.vintageBasis}`),
      },
      vintages: { text: formatCount(row.vintages, words.locale), value: String(row.vintages) },
      ...Object.fromEntries(chosen.map((column) => [column, chosenCell(column, row, words)])),
      source: origin(row),
    },
  };
}

/** Observations as rows of a table, the countries of `pair` in their colours; links keep the pair. */
export function observationRows(rows: readonly ObservationRow[], context: Context): TableRow[] {
  return rows.map((row) => observationRow(row, context));
}
