import type { Words } from "@/lib/i18n/words";
import { type ChartView, chartPage } from "@/lib/params/chart-query";

/** Under a chart in a frame: the day of its view, and the way to the page that it comes from. */
export function EmbedFoot({ view, words }: { view: ChartView; words: Words }) {
  const { t, asOf } = words;
  return (
    <p className="mt-3 flex flex-wrap gap-x-3 border-t border-hairline pt-2 text-xs">
      {asOf && <strong>{t("asOf.title", { day: words.day(asOf) })}</strong>}
      <a href={words.path(chartPage(view))} target="_blank" rel="noopener" className="py-1 font-medium">
        {t("picture.fullPage", { site: t("app.name") })}
      </a>
    </p>
  );
}
