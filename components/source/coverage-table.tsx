import { textCell } from "@/components/meeting/meeting-rows";
import { Section } from "@/components/source/section";
import { DataTable } from "@/components/table/data-table";
import { makePair, type PairCoverage } from "@/lib/domain/pair";
import type { Words } from "@/lib/i18n/words";

type Props = { coverage: readonly ({ a: string; b: string } & PairCoverage)[]; words: Words };

/** How far and how densely the meetings of each pair are recorded. */
export function CoverageTable({ coverage, words }: Props) {
  const { t } = words;
  const day = (text: string | null) =>
    textCell(text && words.day(text), t("common.notStated"), { value: text ?? undefined });
  const rows = coverage.map((row) => ({
    id: `${row.a}-${row.b}`,
    cells: {
      pair: {
        text: t("common.pairName", { a: words.country(row.a), b: words.country(row.b) }),
        href: words.href(`/pairs/${makePair(row.a, row.b)?.slug}`),
      },
      from: day(row.recordedFrom),
      to: day(row.recordedTo),
      dense: day(row.denseFrom),
      note: { text: row.note },
    },
  }));
  return (
    <Section id="coverage" title={t("sources.coverage")}>
      <DataTable
        caption={t("sources.coverage")}
        hideCaption
        columns={[
          { id: "pair", header: t("start.colPair"), rowHeader: true },
          { id: "from", header: t("sources.from") },
          { id: "to", header: t("sources.to") },
          { id: "dense", header: t("sources.dense") },
          { id: "note", header: t("common.note"), wrap: true, width: "24rem" },
        ]}
        rows={rows}
        emptyText={t("start.noRecords")}
      />
    </Section>
  );
}
