import { Check, ChevronDown } from "lucide-react";
import { type FacetLink, facetLinks } from "@/components/meeting/facet-values";
import type { ListState } from "@/components/table/list-links";
import { PageLink } from "@/components/ui/page-link";
import { type MeetingFacets as Facets, MEETING_FACETS, type MeetingFacet } from "@/lib/domain/meeting-facet";
import { formatCount } from "@/lib/format";
import type { Words } from "@/lib/i18n/words";
import type { MeetingQuery } from "@/lib/params/meeting-query";

type Props = { list: ListState<MeetingQuery>; facets: Facets; words: Words };
type Links = ReturnType<typeof facetLinks>;

function Value({ link, words: { t, locale } }: { link: FacetLink; words: Words }) {
  return (
    <li>
      <PageLink
        href={link.href}
        scroll={false}
        aria-current={link.chosen ? "true" : undefined}
        className="flex min-h-7 items-baseline gap-2 rounded-sm px-1.5 py-1 no-underline hover:bg-tint aria-[current]:font-medium"
      >
        <span className="min-w-0 flex-1 break-words">
          {link.chosen && <Check size={13} aria-hidden className="mr-1 inline" />}
          {link.label}
        </span>{" "}
        <span className="text-xs font-normal text-muted">
          <span aria-hidden="true">{formatCount(link.count, locale)}</span>
          <span className="sr-only">
            {t("facets.count", { count: link.count })}
            {link.chosen && `, ${t("facets.chosen")}`}
          </span>
        </span>
      </PageLink>
    </li>
  );
}

function Facet({ facet, open, folded, words }: Links & { facet: MeetingFacet; words: Words }) {
  const id = `facet-${facet}`;
  const values = (links: readonly FacetLink[]) => (
    <ul>
      {links.map((link) => (
        <Value key={link.value} link={link} words={words} />
      ))}
    </ul>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset holds fields, and these are links
    <div role="group" aria-labelledby={id} className="border-t border-hairline py-2">
      <p id={id} className="px-1.5 pb-0.5 text-xs font-semibold text-muted">
        {words.t(`facets.facet.${facet}`)}
      </p>
      {values(open)}
      {folded.length > 0 && (
        <details>
          <summary className="inline-flex min-h-7 cursor-pointer items-center gap-1 rounded-sm px-1.5 text-xs text-muted hover:bg-tint">
            {words.t("facets.more", { count: folded.length })}
            <ChevronDown size={13} aria-hidden />
          </summary>
          {values(folded)}
        </details>
      )}
    </div>
  );
}

/**
 * What a list of meetings can be narrowed by, with the number of meetings behind each value, as links: they work without
 * scripts, and Back takes the last one off. A value within a facet widens the choice, another facet narrows it.
 */
export function MeetingFacets({ list, facets, words }: Props) {
  const title = words.t("facets.title");
  const shown = MEETING_FACETS.map((facet) => ({ facet, ...facetLinks(facet, facets[facet], list, words) })).filter(
    ({ open }) => open.length > 0,
  );
  if (shown.length === 0) return null;
  return (
    <nav aria-label={title} className="no-print text-sm">
      {/* Folded on a phone; beside the table, where there is room, always open in browsers that can show it so. */}
      <details className="mb-3 lg:mb-0 lg:[&::details-content]:[content-visibility:visible]">
        <summary className="inline-flex min-h-9 cursor-pointer items-center gap-1.5 rounded-sm border border-rule px-3 hover:bg-tint lg:supports-[selector(::details-content)]:hidden">
          {title}
          <ChevronDown size={14} aria-hidden className="text-muted" />
        </summary>
        <div className="pt-2 lg:pt-0">
          {shown.map((each) => (
            <Facet key={each.facet} {...each} words={words} />
          ))}
        </div>
      </details>
    </nav>
  );
}
