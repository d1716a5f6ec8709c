import { Breadcrumbs, type Crumb } from "@/components/ui/breadcrumbs";
import { PageLink } from "@/components/ui/page-link";
import type { Indicator } from "@/lib/domain/indicator";
import type { SeriesCoverage } from "@/lib/domain/indicator-page";
import type { Words } from "@/lib/i18n/words";
import type { RevisionQuery } from "@/lib/params/revision-query";

type Props = {
  heading: string;
  indicator: Indicator;
  series: SeriesCoverage | undefined;
  query: RevisionQuery;
  words: Words;
};

/** Address of the indicator's page for the same pair. */
function indicatorHref({ indicator, query: { pair }, words }: Props): string {
  return words.href(`/indicators/${encodeURIComponent(indicator.code)}${pair ? `?pair=${pair.slug}` : ""}`);
}

function crumbs(props: Props): Crumb[] {
  const { indicator, words } = props;
  return [
    { label: words.t("common.home"), href: words.href("/") },
    { label: indicator.name, href: indicatorHref(props) },
    { label: words.t("revision.title") },
  ];
}

/** What was found out about the figure, and of which series it is; the way back to the indicator. */
export function RevisionHead(props: Props) {
  const { heading, indicator, series, words } = props;
  const { t } = words;
  return (
    <header className="pt-4">
      <Breadcrumbs label={t("meeting.where")} items={crumbs(props)} />
      <h1 className="mt-4 max-w-4xl font-serif text-2xl leading-tight font-semibold tracking-tight">{heading}</h1>
      {series && (
        <p className="mt-3 max-w-prose text-sm text-muted">
          {indicator.name}; {series.attribution.publisher}, {series.attribution.title}.{" "}
          <span className="font-mono text-xs break-all">{series.key}</span>
        </p>
      )}
      <p className="mt-2 text-sm">
        <PageLink href={indicatorHref(props)} className="inline-flex min-h-6 items-center">
          {t("revision.toIndicator")}
        </PageLink>
      </p>
    </header>
  );
}
