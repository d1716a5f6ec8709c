import type { ExploredIndicator } from "@/lib/domain/indicator";
import type { ExploreQuery } from "@/lib/params/explore-query";

const USUAL = 3;

/** The first indicator of each of the first topics: what an explorer shows before anything was chosen. */
function usualCodes(indicators: readonly ExploredIndicator[]): string[] {
  const topics = [...new Set(indicators.map(({ topic }) => topic))].slice(0, USUAL);
  return topics.flatMap((topic) => indicators.find((each) => each.topic === topic)?.code ?? []);
}

export type Chosen = { query: ExploreQuery; chosen: string[]; unknown: string[] };

/**
 * What the query chooses of the indicators that there are: the codes that are shown, the axes of a scatter filled in
 * (first and second of the chosen), and the codes that no indicator has.
 */
export function chooseIndicators(query: ExploreQuery, indicators: readonly ExploredIndicator[]): Chosen {
  const isKnown = (code: string) => indicators.some((each) => each.code === code);
  const isScatter = query.view === "scatter";
  const asked = [...query.indicator, ...(isScatter ? [query.x ?? [], query.y ?? []].flat() : [])];
  const unknown = [...new Set(asked.filter((code) => !isKnown(code)))];
  const known = query.indicator.filter(isKnown);
  const listed = query.indicator.length > 0 ? known : usualCodes(indicators);
  if (!isScatter) return { query, chosen: listed, unknown };
  const free = [...listed, ...usualCodes(indicators)];
  const x = query.x ?? free.find((code) => code !== query.y) ?? null;
  const y = query.y ?? free.find((code) => code !== x) ?? null;
  const chosen = [...new Set([x ?? [], y ?? []].flat())].filter(isKnown);
  return { query: { ...query, x, y }, chosen, unknown };
}
