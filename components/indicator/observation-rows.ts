import { valueCell } from "@/components/indicator/value-cell";
import type { TableCell, TableRow } from "@/components/table/table-types";
import type { ObservationRow } from "@/lib/domain/observation-row";
import type { Pair } from "@/lib/domain/pair";
import { linkOf } from "@/lib/domain/source";
import { formatCount, formatPeriod } from "@/lib/format";
import type { Words } from "@/lib/i18n/words";

/** `names`: the indicators by code in the reader's language. */
type Context = { pair: Pair | null; names: ReadonlyMap<string, string>; words: Words };

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

function observationRow(row: ObservationRow, { pair, names, words }: Context): TableRow {
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
      value: valueCell({ ...row, status: row.obsStatus }, words),
      unit: { text: words.unit(row.unit, row.unitMultiplier) },
      vintage: {
        text: words.day(row.vintage),
        value: row.vintage,
        sub: row.vintageBasis === "published" ? undefined : words.t(`basisShort.${row.vintageBasis}`),
      },
      vintages: { text: formatCount(row.vintages, words.locale), value: String(row.vintages) },
      source: origin(row),
    },
  };
}

/** Observations as rows of a table, the countries of `pair` in their colours; links keep the pair. */
export function observationRows(rows: readonly ObservationRow[], context: Context): TableRow[] {
  return rows.map((row) => observationRow(row, context));
}
