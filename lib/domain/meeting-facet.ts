/** What a list of meetings can be narrowed by, each a key of its query. */
export const MEETING_FACETS = [
  "level",
  "form",
  "format",
  "topic",
  "year",
  "place",
  "host",
  "status",
  "confidence",
] as const;
export type MeetingFacet = (typeof MEETING_FACETS)[number];

/** A value of a facet, and how many meetings the list would hold if it were the only one chosen of its facet. */
export type FacetValue = { value: string; count: number };

/** Of each facet the values that at least one meeting has, most frequent first, years newest first. */
export type MeetingFacets = Record<MeetingFacet, FacetValue[]>;
