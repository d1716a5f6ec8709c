import { DataTable } from "@/components/table/data-table";
import { pressColumns, pressRows } from "@/components/trade/press-view";
import type { ReportedFigure } from "@/lib/domain/reported-figure";
import type { Words } from "@/lib/i18n/words";

/** What reports said of the trade, apart from the statistics, each with its attribution and source. */
export function PressSection({ figures, words }: { figures: readonly ReportedFigure[]; words: Words }) {
  const { t } = words;
  return (
    <section aria-labelledby="press" className="mt-10">
      <h2 id="press" className="pb-2 font-serif text-lg font-semibold">
        {t("trade.pressTitle")}
      </h2>
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
