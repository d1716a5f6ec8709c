import { valueCell } from "@/components/indicator/value-cell";
import { scaledText } from "@/components/pair/chart-points";
import { differenceCell } from "@/components/revision/difference-cell";
import { revisionHref } from "@/components/revision/revision-href";
import type { RevisionScale } from "@/components/revision/revision-scale";
import type { SeriesHistories } from "@/components/revision/series-words";
import { DataTable } from "@/components/table/data-table";
import type { TableCell, TableColumn, TableRow } from "@/components/table/table-types";
import type { ReleasedValue, SeriesReleases } from "@/lib/domain/series-releases";
import { formatCount, formatPeriod } from "@/lib/format";
import type { Words } from "@/lib/i18n/words";
import type { RevisionQuery } from "@/lib/params/revision-query";
import type { RevisionHistory } from "@/lib/stats/revision";

type Props = {
  series: SeriesReleases;
  histories: SeriesHistories;
  scale: RevisionScale;
  query: RevisionQuery;
  words: Words;
};

function statedCell(stated: ReleasedValue | null, scale: RevisionScale, words: Words): TableCell {
  if (!stated) return { text: "", missing: words.t("common.noData") };
  return { ...valueCell({ ...stated, ...scale }, words), sub: words.day(stated.vintage) };
}

function historyRow(period: string, history: RevisionHistory<ReleasedValue>, props: Props): TableRow {
  const { series, scale, query, words } = props;
  const { first, latest, total, spread, steps, revisions } = history;
  const count = (number: number) => ({ text: formatCount(number, words.locale), value: String(number) });
  return {
    id: period,
    cells: {
      period: {
        text: formatPeriod(period, words.locale),
        value: period,
        href: revisionHref(series.indicatorCode, { ...query, series: series.key, period }, words),
      },
      first: statedCell(first, scale, words),
      latest: statedCell(latest, scale, words),
      total: differenceCell(total, words.t("revision.noEarlier"), scale, words.locale),
      spread: spread
        ? { text: scaledText(spread.width, scale, words.locale), value: spread.width }
        : { text: "", missing: words.t("common.noData") },
      releases: count(steps.length),
      revisions: count(revisions),
    },
  };
}

function historyColumns({ scale, words: { t } }: Props): TableColumn[] {
  const number = t("unit.COUNT");
  return [
    { id: "period", header: t("column.period"), rowHeader: true },
    { id: "first", header: t("revision.first"), unit: scale.unit, align: "end" },
    { id: "latest", header: t("revision.latest"), unit: scale.unit, align: "end" },
    { id: "total", header: t("revision.total"), unit: scale.differenceUnit, align: "end" },
    { id: "spread", header: t("revision.spread"), unit: scale.differenceUnit, align: "end" },
    { id: "releases", header: t("column.vintages"), unit: number, align: "end" },
    { id: "revisions", header: t("revision.title"), unit: number, align: "end" },
  ];
}

/** The revisions of every period of a series, newest period first; a period leads to its releases. */
export function RevisionTable(props: Props) {
  return (
    <DataTable
      caption={props.words.t("revision.seriesCaption")}
      columns={historyColumns(props)}
      rows={[...props.histories].reverse().map(([period, history]) => historyRow(period, history, props))}
      emptyText={props.words.t("revision.nothing")}
      density="compact"
    />
  );
}
