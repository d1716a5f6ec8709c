import { DataTable } from "@/components/table/data-table";
import { DownloadButton } from "@/components/table/download-button";
import { pressColumns, pressRows } from "@/components/trade/press-view";
import { TRADE_MEASURES } from "@/lib/domain/indicator";
import type { Pair } from "@/lib/domain/pair";
import type { ReportedFigure } from "@/lib/domain/reported-figure";
import type { Words } from "@/lib/i18n/words";
import { exportHref, LISTS } from "@/lib/params/export";
import type { ViewQuery } from "@/lib/params/view-query";

type Props = {
  pair: Pair;
  query: ViewQuery;
  /** Those of the range. */
  figures: readonly ReportedFigure[];
  words: Words;
};

/** What reports said of the trade, apart from the statistics, each with its attribution and source; and as a file. */
export function PressSection({ pair, query, figures, words }: Props) {
  const { t } = words;
  const file = { ...LISTS["reported-figures"].defaults, ...query, pair, measure: [...TRADE_MEASURES] };
  return (
    <section aria-labelledby="press" className="mt-10">
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-2 pb-2">
        <h2 id="press" className="font-serif text-lg font-semibold">
          {t("trade.pressTitle")}
        </h2>
        <DownloadButton href={exportHref("reported-figures", file)} count={figures.length} words={words} />
      </div>
      {figures.length === 0 ? (
        <p className="text-sm text-muted">{words.none(t("trade.pressNone"))}</p>
      ) : (
        <>
          <p className="max-w-prose pb-3 text-sm text-muted">{t("trade.pressLead", { count: figures.length })}</p>
          <DataTable
            caption={t("trade.pressTitle")}
            hideCaption
            columns={pressColumns(words)}
            rows={pressRows(figures, words)}
            emptyText={t("trade.pressNone")}
            density="compact"
          />
        </>
      )}
    </section>
  );
}
