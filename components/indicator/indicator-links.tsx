import { PageLink } from "@/components/ui/page-link";
import type { Indicator } from "@/lib/domain/indicator";
import type { Pair } from "@/lib/domain/pair";
import type { Words } from "@/lib/i18n/words";

type Props = { indicators: readonly Indicator[]; pair: Pair; words: Words };

/** The way to the page of each indicator that has figures of the pair. */
export function IndicatorLinks({ indicators, pair, words }: Props) {
  if (indicators.length === 0) return null;
  return (
    <nav aria-label={words.t("pair.indicatorPages")} className="pt-4">
      <h2 className="text-xs font-medium text-muted">{words.t("pair.indicatorPages")}</h2>
      <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-0.5 text-sm">
        {indicators.map(({ code, name }) => (
          <li key={code}>
            <PageLink
              href={words.href(`/indicators/${encodeURIComponent(code)}?pair=${pair.slug}`)}
              className="inline-flex min-h-6 items-center"
            >
              {name}
            </PageLink>
          </li>
        ))}
        <li>
          <PageLink
            href={words.href(`/indicators?pair=${pair.slug}`)}
            className="inline-flex min-h-6 items-center font-medium"
          >
            {words.t("catalogue.ofPair")}
          </PageLink>
        </li>
      </ul>
    </nav>
  );
}
