import { Breadcrumbs, type Crumb } from "@/components/ui/breadcrumbs";
import { PageLink } from "@/components/ui/page-link";
import type { Indicator } from "@/lib/domain/indicator";
import type { Pair } from "@/lib/domain/pair";
import type { Words } from "@/lib/i18n/words";

type Props = { indicator: Indicator; pair: Pair | null; words: Words };

function crumbs({ indicator, pair, words }: Props): Crumb[] {
  const { t } = words;
  const home = { label: t("common.home"), href: words.href("/") };
  const here = { label: indicator.name };
  if (!pair) return [home, here];
  const name = t("common.pairName", { a: words.country(pair.a), b: words.country(pair.b) });
  const path = `/pairs/${pair.slug}`;
  return [
    home,
    { label: name, href: words.href(path) },
    { label: t("pair.indicators"), href: words.href(`${path}/indicators`) },
    here,
  ];
}

/** What the indicator counts, in which unit, under which code, and for which pair it is shown. */
export function IndicatorHead({ indicator, pair, words }: Props) {
  const { t } = words;
  return (
    <header className="pt-4">
      <Breadcrumbs label={t("meeting.where")} items={crumbs({ indicator, pair, words })} />
      <h1 className="mt-4 font-serif text-2xl leading-tight font-semibold tracking-tight">{indicator.name}</h1>
      <p className="mt-3 max-w-prose">{indicator.concept}</p>
      <dl className="mt-4 flex flex-wrap gap-x-8 gap-y-2 text-sm">
        <div>
          <dt className="text-xs text-muted">{t("indicator.unit")}</dt>
          <dd>{words.unit(indicator.unit, indicator.unitMultiplier)}</dd>
        </div>
        <div>
          <dt className="text-xs text-muted">{t("indicator.code")}</dt>
          <dd className="font-mono text-xs leading-6">{indicator.code}</dd>
        </div>
        {pair && (
          <div>
            <dt className="text-xs text-muted">{t("meeting.pair")}</dt>
            <dd>
              {t("common.pairName", { a: words.country(pair.a), b: words.country(pair.b) })} (
              <PageLink href={words.href(`/indicators/${encodeURIComponent(indicator.code)}`)}>
                {t("indicator.allCountries")}
              </PageLink>
              )
            </dd>
          </div>
        )}
      </dl>
    </header>
  );
}
