import { statusWords } from "@/components/pair/chart-points";
import { seriesSources } from "@/components/pair/series-sources";
import { SeriesTable } from "@/components/pair/series-table";
import { tradeShares } from "@/components/trade/sums-view";
import type { Pair } from "@/lib/domain/pair";
import type { SeriesWithValues } from "@/lib/domain/series";
import type { Words } from "@/lib/i18n/words";

type Props = { pair: Pair; counts: readonly SeriesWithValues[]; totals: readonly SeriesWithValues[]; words: Words };

/** The partner's share in each side's trade, with the difference of concepts said before the figures. */
export function SharesSection({ pair, counts, totals, words }: Props) {
  const { t } = words;
  const { series, columns, used } = tradeShares(counts, totals, pair, words);
  return (
    <section aria-labelledby="shares" className="mt-10">
      <h2 id="shares" className="pb-2 font-serif text-lg font-semibold">
        {t("trade.sharesTitle")}
      </h2>
      {series.length === 0 ? (
        <p className="max-w-prose text-sm text-muted">{words.none(t("trade.sharesNone"))}</p>
      ) : (
        <>
          <p className="max-w-prose pb-3 text-sm text-muted">{t("trade.sharesLead")}</p>
          <SeriesTable
            caption={t("trade.sharesCaption")}
            periodHeader={t("column.period")}
            columns={columns}
            series={series}
            locale={words.locale}
            labels={{ empty: t("trade.sharesNone"), noData: t("common.noData"), statuses: statusWords(words) }}
          />
          <div className="mt-2 text-xs text-muted">{seriesSources([...counts, ...used], words)}</div>
        </>
      )}
    </section>
  );
}
