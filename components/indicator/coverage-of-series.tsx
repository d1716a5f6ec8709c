import { textCell } from "@/components/meeting/meeting-rows";
import { DataTable } from "@/components/table/data-table";
import type { TableRow } from "@/components/table/table-types";
import type { SeriesCoverage } from "@/lib/domain/indicator-page";
import { formatCount, formatPeriod } from "@/lib/format";
import type { Words } from "@/lib/i18n/words";

function coverageRow(series: SeriesCoverage, words: Words): TableRow {
  const { t, locale } = words;
  const { attribution, refArea, counterpartArea } = series;
  const period = (text: string | null) =>
    textCell(text && formatPeriod(text, locale), t("common.noData"), { value: text ?? undefined });
  const count = (number: number) => ({ text: formatCount(number, locale), value: String(number) });
  const area = words.country(refArea);
  return {
    id: series.key,
    cells: {
      area: { text: counterpartArea ? `${area} → ${words.country(counterpartArea)}` : area },
      dataset: { text: `${attribution.publisher}, ${attribution.title}`, href: attribution.url, external: true },
      licence: attribution.licenceUrl
        ? { text: attribution.licence, href: attribution.licenceUrl, external: true }
        : { text: attribution.licence },
      count: count(series.count),
      first: period(series.firstPeriod),
      last: period(series.lastPeriod),
      vintages: count(series.vintages),
      newest: textCell(series.newestVintage && words.day(series.newestVintage), t("common.noData"), {
        value: series.newestVintage ?? undefined,
      }),
      key: { text: series.key },
    },
  };
}

/** Which countries the indicator is known for, from which data set, over which periods and releases. */
export function CoverageOfSeries({ series, words }: { series: readonly SeriesCoverage[]; words: Words }) {
  const { t } = words;
  const number = t("unit.COUNT");
  return (
    <div className="mt-10">
      <h2 id="coverage" className="pb-2 font-serif text-lg font-semibold">
        {t("indicator.coverage")}
      </h2>
      <DataTable
        caption={t("indicator.coverage")}
        hideCaption
        density="compact"
        columns={[
          { id: "area", header: t("column.area"), rowHeader: true },
          { id: "count", header: t("indicator.count"), unit: number, align: "end" },
          { id: "first", header: t("indicator.firstPeriod") },
          { id: "last", header: t("indicator.lastPeriod") },
          { id: "vintages", header: t("indicator.releases"), unit: number, align: "end" },
          { id: "newest", header: t("indicator.newestVintage") },
          { id: "dataset", header: t("column.dataset"), wrap: true, width: "16rem" },
          { id: "licence", header: t("common.licence"), wrap: true },
          { id: "key", header: t("indicator.series") },
        ]}
        rows={series.map((each) => coverageRow(each, words))}
        emptyText={t("indicator.none")}
      />
    </div>
  );
}
