import { facetLabel } from "@/components/meeting/facet-names";
import { type ListState, listHref } from "@/components/table/list-links";
import type { FacetValue, MeetingFacet } from "@/lib/domain/meeting-facet";
import type { Words } from "@/lib/i18n/words";
import type { MeetingQuery } from "@/lib/params/meeting-query";

/** A value as a link that chooses it, or takes it off when it is chosen. */
export type FacetLink = { value: string; label: string; count: number; chosen: boolean; href: string };

/** As many values of a facet stand open; the rest is folded. */
const OPEN = 8;

/**
 * The values of a facet as links, those in front that stand open: the most frequent and the chosen ones. A chosen value
 * that no meeting has is there with its zero, so that it can be taken off; others without a meeting are not.
 */
export function facetLinks(
  facet: MeetingFacet,
  counted: readonly FacetValue[],
  list: ListState<MeetingQuery>,
  words: Words,
): { open: FacetLink[]; folded: FacetLink[] } {
  const chosen: readonly string[] = list.query[facet];
  const unmet = chosen.filter((value) => !counted.some((each) => each.value === value));
  const links = [...counted, ...unmet.map((value) => ({ value, count: 0 }))].map(({ value, count }) => ({
    value,
    count,
    label: facetLabel(facet, value, words),
    chosen: chosen.includes(value),
    href: listHref(list, { ...toggled(list.query, facet, value), page: 1 }),
  }));
  const stands = (link: FacetLink, place: number) => place < OPEN || link.chosen;
  return { open: links.filter(stands), folded: links.filter((link, place) => !stands(link, place)) };
}

function toggled(query: MeetingQuery, facet: MeetingFacet, value: string): Partial<MeetingQuery> {
  const chosen: readonly string[] = query[facet];
  const next = chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value];
  return { ...query, [facet]: next };
}
