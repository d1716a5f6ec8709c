import type { ListName, ListQueries } from "@/lib/params/export";

type Ranged = { from: string | null; to: string | null };

function rangeOf({ from, to }: Ranged): string | null {
  const first = from?.endsWith("-01-01") ? from.slice(0, 4) : from;
  const last = to?.endsWith("-12-31") ? to.slice(0, 4) : to;
  if (!first && !last) return null;
  if (!last) return `from-${first}`;
  if (!first) return `to-${last}`;
  if (first.length === 4 && last.length === 4) return first === last ? first : `${first}-${last}`;
  return `${first}_${last}`;
}

function subjectOf<L extends ListName>(list: L, query: ListQueries[L]): string {
  const named = "indicator" in query ? [query.indicator, query.measure].find((codes) => codes.length > 0) : undefined;
  return named?.length === 1 ? (named[0] ?? list) : list;
}

function areaOf(query: ListQueries[ListName]): string | null {
  if (query.pair) return query.pair.slug;
  return "country" in query && query.country.length > 0 && query.country.length <= 3 ? query.country.join("-") : null;
}

export type NamedFile = Ranged & { area: string | null; subject: string; asof: string | null };

/**
 * Name of a file: area, subject, range and the day of the view, `kaz-uzb_gdp-growth_2000-2024_asof-2025-03-29.csv`;
 * letters, digits, `.`, `_`, `-`.
 */
export function fileName({ area, subject, asof, ...range }: NamedFile, extension: string): string {
  const parts = [area, subject, rangeOf(range), asof && `asof-${asof}`].filter((part) => part !== null);
  return `${parts
    .map((part) =>
      part
        .toLowerCase()
        .replace(/[^a-z0-9_]+/g, "-")
        .replace(/_/g, "-"),
    )
    .join("_")}.${extension}`;
}

/** Name of a list's file. */
export function csvFileName<L extends ListName>(list: L, query: ListQueries[L]): string {
  return fileName({ ...query, area: areaOf(query), subject: subjectOf(list, query) }, "csv");
}
