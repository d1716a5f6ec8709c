import { CitationBlock } from "@/components/indicator/citation-block";
import { frequencies, freshness } from "@/components/indicator/edition-words";
import { PageLink } from "@/components/ui/page-link";
import type { CatalogueEntry, IndicatorEdition } from "@/lib/domain/indicator-catalogue";
import type { Pair } from "@/lib/domain/pair";
import { linkOf } from "@/lib/domain/source";
import type { Words } from "@/lib/i18n/words";

type Props = {
  entry: CatalogueEntry;
  pair: Pair | null;
  /** The day from which ages are seen. */
  now: string;
  words: Words;
};
type EditionProps = Props & { edition: IndicatorEdition };

/** A text that links to an address of the web, where it has one. */
function Linked({ text, url }: { text: string; url: string | null }) {
  const href = url && linkOf(url);
  if (!href) return text;
  return (
    <a href={href} rel="noreferrer">
      {text}
    </a>
  );
}

function Facts({ edition, now, words }: EditionProps) {
  const { t } = words;
  const { attribution } = edition;
  const facts = [
    { label: t("sources.publisher"), value: attribution.publisher },
    { label: t("common.licence"), value: <Linked text={attribution.licence} url={attribution.licenceUrl} /> },
    { label: t("catalogue.frequencyLegend"), value: frequencies(edition, words) },
    { label: t("catalogue.freshness"), value: freshness(edition, now, words) },
    { label: t("column.vintages"), value: t("catalogue.releases", { count: edition.vintages }) },
  ];
  return (
    <dl className="mt-1 flex flex-wrap gap-x-8 gap-y-2 text-sm">
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt className="text-xs text-muted">{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Edition(props: EditionProps) {
  const { edition, entry, pair, words } = props;
  const { t } = words;
  const { attribution, newest } = edition;
  const query = pair ? `?pair=${pair.slug}` : "";
  return (
    <article data-edition={attribution.datasetCode} className="border-b border-hairline py-3">
      <h3>
        <Linked text={attribution.title} url={attribution.url} />
      </h3>
      <Facts {...props} />
      <CitationBlock
        attribution={attribution}
        release={{
          title: entry.nameEn,
          code: entry.code,
          vintage: newest.vintage,
          basis: newest.basis,
          retrievedAt: newest.retrievedAt,
        }}
        path={words.href(`/indicators/${encodeURIComponent(entry.code)}${query}`)}
        labels={{
          apa: t("citation.apa"),
          bibtex: t("citation.bibtex"),
          copyApa: t("citation.copyApa"),
          copyBibtex: t("citation.copyBibtex"),
          copied: t("common.copied"),
          failed: t("common.copyFailed"),
        }}
      />
    </article>
  );
}

/**
 * The data sets in which an indicator stands: publisher, licence, how fresh, how to cite it, and the way to how its
 * figures were revised. Nothing where no figure is known.
 */
export function EditionSection(props: Props) {
  const { entry, pair, words } = props;
  const { t } = words;
  if (entry.editions.length === 0) return null;
  const revisions = `/indicators/${encodeURIComponent(entry.code)}/revisions${pair ? `?pair=${pair.slug}` : ""}`;
  return (
    <section aria-labelledby="cite" className="mt-10">
      <h2 id="cite" className="border-b border-rule pb-1 font-serif text-lg font-semibold">
        {t("citation.title")}
      </h2>
      {entry.editions.map((edition) => (
        <Edition key={edition.attribution.datasetCode} {...props} edition={edition} />
      ))}
      <p className="mt-2 text-sm">
        <PageLink href={words.href(revisions)} className="inline-flex min-h-6 items-center">
          {t("citation.revisions")}
        </PageLink>
      </p>
    </section>
  );
}
