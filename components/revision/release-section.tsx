import { valueCell } from "@/components/indicator/value-cell";
import { differenceCell } from "@/components/revision/difference-cell";
import type { RevisionScale } from "@/components/revision/revision-scale";
import { spreadSentence } from "@/components/revision/revision-words";
import { TableSection, type TableSectionProps } from "@/components/table/table-section";
import type { TableCell, TableColumn, TableRow } from "@/components/table/table-types";
import type { ReleasedValue } from "@/lib/domain/series-releases";
import { linkOf } from "@/lib/domain/source";
import type { Words } from "@/lib/i18n/words";
import { fractionLength } from "@/lib/stats/decimal";
import type { RevisionHistory, RevisionStep } from "@/lib/stats/revision";

type Step = RevisionStep<ReleasedValue>;
type Props = {
  title: string;
  /** The file of these releases. */
  download: TableSectionProps["download"];
  history: RevisionHistory<ReleasedValue>;
  scale: RevisionScale;
  publisher: string;
  words: Words;
};

function changeCell({ change, difference }: Step, { scale, words }: Props): TableCell {
  const moved = change === "revised" || change === "supplied" ? difference : null;
  const stayed = change === "repeated" || change === "negligible" || change === "rounded" ? "0" : null;
  return differenceCell(moved ?? stayed, words.t(`revision.change.${change}`), scale, words.locale);
}

/** A rounded copy is not written with digits that it does not have. */
function decimalsOf({ statement: { value }, change }: Step, { decimals, power }: RevisionScale): number {
  const own = Math.max(0, fractionLength(value ?? "") - power);
  return change === "rounded" ? Math.min(decimals, own) : decimals;
}

function dayCell(day: string | null, words: Words): TableCell {
  if (day === null) return { text: "", missing: words.t("sources.unknownDay") };
  return { text: words.day(day), value: day };
}

function publishedCell({ publishedAt }: ReleasedValue, words: Words): TableCell {
  return publishedAt ? dayCell(publishedAt, words) : { text: words.t("sources.unknownDay") };
}

function releaseRow(step: Step, props: Props): TableRow {
  const { scale, publisher, words } = props;
  const { statement, change, sinceFirst } = step;
  const { vintage, basis, value, status, retrievedAt, origin, note } = statement;
  const href = linkOf(origin);
  const why = words.t(`revision.change.${change}`);
  return {
    id: vintage,
    cells: {
      known: { ...dayCell(vintage, words), sub: words.t(`vintageBasis.${basis}`) },
      published: publishedCell(statement, words),
      retrieved: dayCell(retrievedAt, words),
      value: valueCell({ value, status, power: scale.power, decimals: decimalsOf(step, scale) }, words),
      change: changeCell(step, props),
      total: differenceCell(sinceFirst, why, scale, words.locale),
      what: { text: why },
      source: { text: publisher, ...(href && { href, external: true }), sub: note ?? undefined },
    },
  };
}

function releaseColumns({ scale, words: { t } }: Props): TableColumn[] {
  return [
    { id: "known", header: t("revision.known"), rowHeader: true },
    { id: "value", header: t("column.value"), unit: scale.unit, align: "end" },
    { id: "change", header: t("revision.difference"), unit: scale.differenceUnit, align: "end" },
    { id: "total", header: t("revision.sinceFirst"), unit: scale.differenceUnit, align: "end" },
    { id: "what", header: t("revision.what") },
    { id: "published", header: t("revision.published") },
    { id: "retrieved", header: t("revision.retrieved") },
    { id: "source", header: t("column.source"), wrap: true, width: "14rem" },
  ];
}

/** Every release of a period, oldest first: when it was known and on what that day rests, what it stated and changed. */
export function ReleaseSection(props: Props) {
  const { title, download, history, scale, words } = props;
  return (
    <>
      <TableSection
        id="releases"
        title={title}
        lead={spreadSentence(history, scale, words) ?? undefined}
        download={download}
        columns={releaseColumns(props)}
        rows={history.steps.map((step) => releaseRow(step, props))}
        emptyText={words.t("revision.nothing")}
        words={words}
      />
      <p className="mt-2 max-w-prose text-xs text-muted">{words.t("revision.rules")}</p>
    </>
  );
}
