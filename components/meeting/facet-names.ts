import type { FilterNames } from "@/components/table/list-links";
import { MEETING_FACETS, type MeetingFacet } from "@/lib/domain/meeting-facet";
import type { Words } from "@/lib/i18n/words";

/** Groups of messages in which the values of a closed list have their words. */
const GROUPS: Partial<Record<MeetingFacet, string>> = {
  level: "level",
  form: "form",
  format: "format",
  topic: "topic",
  status: "meetingStatus",
  confidence: "confidence",
};

/** How a value of a facet is called; places and years go by what is recorded. */
export function facetLabel(facet: MeetingFacet, value: string, { t, country }: Words): string {
  const group = GROUPS[facet];
  if (group) return t(`${group}.${value}`);
  return facet === "host" ? country(value) : value;
}

/** How the filters of the list of meetings are called; `people` names those persons whom the query asks for. */
export function facetNames(people: ReadonlyMap<string, string>, words: Words): FilterNames {
  const legend = (key: string) => words.t(`facets.facet.${key}`);
  const facets = MEETING_FACETS.map((facet) => [
    facet,
    { legend: legend(facet), label: (value: string) => facetLabel(facet, value, words) },
  ]);
  const person = { legend: legend("person"), label: (slug: string) => people.get(slug) ?? slug };
  return { ...Object.fromEntries(facets), person };
}
