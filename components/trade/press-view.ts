import type { FigureFacts } from "@/components/chart/figure-marks";
import { sourceCell, textCell } from "@/components/meeting/meeting-rows";
import type { Range } from "@/components/pair/growth-view";
import type { TableColumn, TableRow } from "@/components/table/table-types";
import type { Pair } from "@/lib/domain/pair";
import type { ReportedFigure } from "@/lib/domain/reported-figure";
import { formatPeriod } from "@/lib/format";
import type { Words } from "@/lib/i18n/words";

const MILLION = 6;

/** The figures whose period lies wholly within the range. */
export function figuresWithin(figures: readonly ReportedFigure[], { from, to }: Range): ReportedFigure[] {
  return figures.filter(({ periodStart, periodEnd }) => (!from || periodStart >= from) && (!to || periodEnd <= to));
}

/** The figures of one direction: what `from` is said to export and `to` to import. */
export function figuresOfFlow(figures: readonly ReportedFigure[], from: string, to: string): ReportedFigure[] {
  return figures.filter(
    ({ measure, refArea }) =>
      (measure === "trade_export" && refArea === from) || (measure === "trade_import" && refArea === to),
  );
}

/** Amounts of money as hollow marks, in million US$; a figure in another unit has no place on that axis. */
export function figureFacts(figures: readonly ReportedFigure[], pair: Pair): FigureFacts[] {
  return figures.flatMap(({ id, period, value, unit, unitMultiplier, refArea, comparator }) => {
    if (unit !== "USD") return [];
    const side = refArea === pair.a ? ("a" as const) : ("b" as const);
    return [{ id, period, value: Number(value) * 10 ** (unitMultiplier - MILLION), side, comparator, hollow: true }];
  });
}

function pressRow(figure: ReportedFigure, words: Words): TableRow {
  const { t } = words;
  const { period, measure, refArea, publishedOn, sourceUrl: url, publisher } = figure;
  return {
    id: figure.id,
    cells: {
      period: { text: formatPeriod(period, words.locale), value: period },
      measure: { text: t(`measure.${measure}`) },
      reporter: { text: words.country(refArea) },
      figure: { text: words.figure(figure), value: figure.value },
      attribution: { text: figure.attribution, sub: figure.note ?? undefined },
      kind: { text: t(`trade.kind.${figure.kind}`) },
      publishedOn: textCell(publishedOn && words.day(publishedOn), t("common.notStated"), {
        value: publishedOn ?? undefined,
      }),
      source: sourceCell({ url, publisher }, words),
    },
  };
}

/** Figures of reports as rows of a table, each as it was stated, a bound as a bound. */
export function pressRows(figures: readonly ReportedFigure[], words: Words): TableRow[] {
  return figures.map((figure) => pressRow(figure, words));
}

export function pressColumns({ t }: Words): TableColumn[] {
  return [
    { id: "period", header: t("column.period"), rowHeader: true },
    { id: "measure", header: t("trade.flow") },
    { id: "reporter", header: t("trade.reporter") },
    { id: "figure", header: t("column.figure"), align: "end" },
    { id: "attribution", header: t("trade.attribution"), wrap: true, width: "16rem" },
    { id: "kind", header: t("column.kind") },
    { id: "publishedOn", header: t("trade.publishedOn") },
    { id: "source", header: t("column.source") },
  ];
}
