import { meetingLook } from "@/components/meeting/meeting-look";
import { DataTable } from "@/components/table/data-table";
import type { TableCell, TableColumn, TableRow } from "@/components/table/table-types";
import { EmptyState } from "@/components/ui/empty-state";
import type { LatestFigure, RecordedPair } from "@/lib/domain/pair";
import { makePair } from "@/lib/domain/pair";
import { formatCount, formatDecimal, formatPeriod } from "@/lib/format";
import type { Words } from "@/lib/i18n/words";

type Props = { pairs: readonly RecordedPair[]; words: Words };

function growthCell(figure: LatestFigure | null, words: Words): TableCell {
  if (!figure) return { text: "", missing: words.t("common.noData") };
  const { locale } = words;
  return {
    text: formatDecimal(figure.value, { locale, decimals: 1 }),
    value: figure.value,
    sub: formatPeriod(figure.period, locale),
  };
}

function latestCell({ latest }: RecordedPair, words: Words): TableCell {
  if (!latest) return { text: "", missing: words.none(words.t("pair.headlineNone"), "noMeeting") };
  return {
    text: words.meetingDate(latest),
    href: words.href(`/meetings/${latest.slug}`),
    mark: meetingLook(latest),
    sub: latest.title,
  };
}

function pairRow(row: RecordedPair, words: Words): TableRow {
  const { t, locale } = words;
  const slug = makePair(row.a, row.b)?.slug ?? "";
  const name = t("common.pairName", { a: words.country(row.a), b: words.country(row.b) });
  const count = (number: number) => ({ text: formatCount(number, locale), value: String(number) });
  return {
    id: slug,
    cells: {
      pair: { text: name, href: words.href(`/pairs/${slug}`) },
      latest: latestCell(row, words),
      recent: count(row.recent),
      total: count(row.total),
      growthA: growthCell(row.growthA, words),
      growthB: growthCell(row.growthB, words),
      reach: { text: words.day(row.coverage.recordedTo), value: row.coverage.recordedTo },
    },
  };
}

/** The pairs with a record of meetings: the latest one, how many, the newest growth of both, how far the record reaches. */
export function RecordedPairs({ pairs, words }: Props) {
  const { t } = words;
  const growth = t("start.unitPercent");
  const columns: TableColumn[] = [
    { id: "pair", header: t("start.colPair"), rowHeader: true },
    { id: "latest", header: t("start.colLatest") },
    { id: "recent", header: t("start.colCount"), unit: t("start.recentUnit"), align: "end" },
    { id: "total", header: t("start.colTotal"), unit: t("unit.COUNT"), align: "end" },
    { id: "growthA", header: t("start.colGrowthA"), unit: growth, align: "end" },
    { id: "growthB", header: t("start.colGrowthB"), unit: growth, align: "end" },
    { id: "reach", header: t("start.colReach") },
  ];
  return (
    <div className="mt-12">
      <h2 id="recorded-pairs" className="font-serif text-lg font-semibold">
        {t("start.recorded")}
      </h2>
      {pairs.length === 0 ? (
        <EmptyState title={words.none(t("start.noRecords"))} />
      ) : (
        <>
          <p className="mt-1 mb-3 text-sm text-muted">{t("start.recordedLead", { count: pairs.length })}</p>
          <DataTable
            caption={t("start.recorded")}
            hideCaption
            columns={columns}
            rows={pairs.map((pair) => pairRow(pair, words))}
            emptyText={words.none(t("start.noRecords"))}
          />
        </>
      )}
    </div>
  );
}
