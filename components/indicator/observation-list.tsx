import { observationRows } from "@/components/indicator/observation-rows";
import type { ListColumn } from "@/components/table/list-table";
import { ListView } from "@/components/table/list-view";
import type { Indicator } from "@/lib/domain/indicator";
import type { ObservationRow } from "@/lib/domain/observation-row";
import type { Pair } from "@/lib/domain/pair";
import type { Words } from "@/lib/i18n/words";
import { exportHref } from "@/lib/params/export";
import {
  OBSERVATION_COLUMNS,
  type ObservationColumn,
  type ObservationQuery,
  observationQuery,
  VINTAGE_VIEWS,
} from "@/lib/params/observation-query";

type Props = {
  pair: Pair | null;
  caption: string;
  /** Path of the page, and the keys of the query that it says. */
  path: string;
  inPath: readonly (keyof ObservationQuery & string)[];
  query: ObservationQuery;
  rows: readonly ObservationRow[];
  total: number;
  /** The indicators among which the reader may choose. */
  indicators: readonly Indicator[];
  words: Words;
};

function chosenColumn(id: ObservationColumn, { t }: Words): ListColumn {
  return { id, header: t(`revision.column.${id}`), align: id === "first_vintage" ? "start" : "end" };
}

function observationColumns(words: Words, ofOneIndicator: boolean, chosen: readonly ObservationColumn[]): ListColumn[] {
  const { t } = words;
  const area: ListColumn = { id: "area", header: t("column.area"), sortKey: "ref_area" };
  const leading: ListColumn[] = ofOneIndicator
    ? [{ ...area, rowHeader: true }]
    : [{ id: "indicator", header: t("column.indicator"), rowHeader: true, sortKey: "indicator" }, area];
  return [
    ...leading,
    { id: "period", header: t("column.period"), sortKey: "period", first: "descending" },
    { id: "value", header: t("column.value"), align: "end", sortKey: "value", first: "descending" },
    { id: "unit", header: t("column.unit") },
    { id: "vintage", header: t("column.vintage"), sortKey: "vintage", first: "descending" },
    { id: "vintages", header: t("column.vintages"), unit: t("unit.COUNT"), align: "end" },
    ...chosen.map((id) => chosenColumn(id, words)),
    { id: "source", header: t("column.source") },
  ];
}

/** The figures of both countries as a list with filters, pages and file; newest vintage, or every one. */
export function ObservationList(props: Props) {
  const { pair, caption, path, inPath, query, rows, total, indicators, words } = props;
  const { t } = words;
  const nameOf = new Map(indicators.map(({ code, name }) => [code, name]));
  const indicatorFilter = {
    key: "indicator",
    legend: t("column.indicator"),
    values: indicators.map(({ code }) => code),
    label: (code: string) => nameOf.get(code) ?? code,
  };
  return (
    <ListView
      list={{ grammar: observationQuery, query, path, inPath }}
      total={total}
      caption={caption}
      columns={observationColumns(words, inPath.includes("indicator"), query.columns)}
      rows={observationRows(rows, { pair, names: nameOf, chosen: query.columns, words })}
      filters={[
        ...(inPath.includes("indicator") ? [] : [indicatorFilter]),
        {
          key: "vintages",
          legend: t("column.vintage"),
          values: VINTAGE_VIEWS.filter((view) => view !== observationQuery.defaults.vintages),
          label: (view) => t(`vintagesFilter.${view}`),
        },
        {
          key: "columns",
          legend: t("revision.columns"),
          values: OBSERVATION_COLUMNS,
          label: (column) => t(`revision.column.${column}`),
        },
      ]}
      searchable={false}
      emptyText={t("pair.noObservations")}
      downloadHref={exportHref("observations", query)}
      words={words}
    />
  );
}
