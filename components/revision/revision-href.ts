import type { Words } from "@/lib/i18n/words";
import { type RevisionQuery, revisionQuery } from "@/lib/params/revision-query";

/** Path, without a language, of the page of an indicator's revisions. */
export function revisionPath(indicatorCode: string): string {
  return `/indicators/${encodeURIComponent(indicatorCode)}/revisions`;
}

/** Address, in the view of this day, of the page on which every release of a period of a series stands. */
export function revisionHref(indicatorCode: string, query: Omit<RevisionQuery, "asof">, { href }: Words): string {
  // The day of the view is in every address that the words give.
  return href(`${revisionPath(indicatorCode)}?${revisionQuery.write({ ...query, asof: null })}`);
}
