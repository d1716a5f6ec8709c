"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { localHref } from "@/lib/i18n/local-href";
import { routing } from "@/lib/i18n/routing";

type Props = { label: string; locale: string };

const NAMES: Record<string, string> = { en: "English", de: "Deutsch" };

/** The same view in the other languages. */
export function LanguageLinks({ label, locale }: Props) {
  const pathname = usePathname();
  const query = useSearchParams().toString();
  const path = locale === routing.defaultLocale ? pathname : pathname.slice(locale.length + 1) || "/";
  return (
    <nav aria-label={label}>
      <ul className="flex gap-1 text-xs">
        {routing.locales.map((each) => (
          <li key={each}>
            <a
              href={`${localHref(path, each)}${query ? `?${query}` : ""}`}
              hrefLang={each}
              lang={each}
              title={NAMES[each]}
              aria-current={each === locale ? "true" : undefined}
              className="inline-flex min-h-7 min-w-7 items-center justify-center rounded-sm text-muted no-underline hover:text-ink aria-[current]:bg-tint aria-[current]:font-medium aria-[current]:text-ink"
            >
              {each.toUpperCase()}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
