import { CoverageBar } from "@/components/indicator/coverage-bar";
import { frequencies, freshness } from "@/components/indicator/edition-words";
import type { YearAxis } from "@/components/indicator/year-axis";
import { PageLink } from "@/components/ui/page-link";
import type { CatalogueEntry } from "@/lib/domain/indicator-catalogue";
import type { Pair } from "@/lib/domain/pair";
import type { Words } from "@/lib/i18n/words";

export type CatalogueItemProps = {
  entry: CatalogueEntry;
  pair: Pair | null;
  axis: YearAxis | null;
  /** The day from which ages are seen. */
  now: string;
  words: Words;
};

function Facts({ entry, words }: Pick<CatalogueItemProps, "entry" | "words">) {
  return (
    <p className="flex flex-wrap gap-x-4 text-xs text-muted">
      <span className="font-mono break-all">{entry.code}</span>
      <span>{words.unit(entry.unit, entry.unitMultiplier)}</span>
      <span>{words.t("catalogue.countries", { count: entry.countries })}</span>
    </p>
  );
}

function Editions({ entry, now, words }: Pick<CatalogueItemProps, "entry" | "now" | "words">) {
  if (entry.editions.length === 0)
    return <p className="mt-1 text-xs text-muted">{words.none(words.t("catalogue.noEdition"))}</p>;
  return (
    <ul className="mt-1 text-xs">
      {entry.editions.map((edition) => (
        <li key={edition.attribution.datasetCode}>
          {edition.attribution.publisher}, {edition.attribution.title} ({frequencies(edition, words)}):{" "}
          {freshness(edition, now, words)}; {words.t("catalogue.releases", { count: edition.vintages })}
        </li>
      ))}
    </ul>
  );
}

/** An indicator in the catalogue: what it counts, where it comes from, how fresh it is, and its years for both of a pair. */
export function CatalogueItem({ entry, pair, axis, now, words }: CatalogueItemProps) {
  const href = `/indicators/${encodeURIComponent(entry.code)}${pair ? `?pair=${pair.slug}` : ""}`;
  const of = (area: string) => entry.coverage.find((each) => each.area === area) ?? { area, years: [], gaps: [] };
  return (
    <li
      data-indicator={entry.code}
      className="grid gap-x-8 gap-y-3 border-b border-hairline py-3 lg:grid-cols-[minmax(0,1fr)_24rem]"
    >
      <div className="min-w-0">
        <h3>
          <PageLink href={words.href(href)} className="inline-flex min-h-6 items-center">
            {entry.name}
          </PageLink>
        </h3>
        <p className="max-w-prose text-sm">{entry.concept}</p>
        <Facts entry={entry} words={words} />
        <Editions entry={entry} now={now} words={words} />
      </div>
      {pair && (
        <div className="flex min-w-0 flex-col gap-2">
          <CoverageBar coverage={of(pair.a)} side="a" axis={axis} words={words} />
          <CoverageBar coverage={of(pair.b)} side="b" axis={axis} words={words} />
        </div>
      )}
    </li>
  );
}
