import { routing } from "@/lib/i18n/routing";

/** Address of a page in a language, from its path without one: `/sources` gives `/de/sources`. */
export function localHref(path: string, locale: string): string {
  if (locale === routing.defaultLocale) return path;
  return `/${locale}${path === "/" ? "" : path}`;
}
