import type { ReactNode } from "react";
import { AsOfLink } from "@/components/site/as-of-link";
import { LanguageLinks } from "@/components/site/language-links";
import { ThemeSwitch } from "@/components/ui/theme-switch";
import type { Theme } from "@/components/ui/themes";
import { localHref } from "@/lib/i18n/local-href";
import type { Translate } from "@/lib/i18n/words";

type Props = {
  t: Translate;
  locale: string;
  theme: Theme;
  today: string;
  /** The day of the view: control and banner. */
  asOf: ReactNode;
};

/** The head of every page: the product, the ways in, the day of the view, language and colours. */
export function SiteHeader({ t, locale, theme, today, asOf }: Props) {
  const links = [
    { href: localHref("/", locale), label: t("app.pairs") },
    { href: localHref("/meetings", locale), label: t("facets.allTitle") },
    { href: localHref("/indicators", locale), label: t("catalogue.title") },
    { href: localHref("/sources", locale), label: t("app.sources") },
  ];
  const labels = {
    legend: t("app.theme"),
    system: t("app.themeSystem"),
    light: t("app.themeLight"),
    dark: t("app.themeDark"),
  };
  return (
    <header className="border-b border-hairline">
      <div className="mx-auto flex max-w-[1280px] flex-wrap items-center gap-x-6 gap-y-1 px-4 py-2 lg:px-6">
        <AsOfLink
          href={localHref("/", locale)}
          today={today}
          className="font-serif text-lg font-semibold tracking-tight no-underline"
        >
          {t("app.name")}
        </AsOfLink>
        <nav aria-label={t("app.mainNav")} className="no-print order-3 w-full sm:order-none sm:w-auto sm:flex-1">
          <ul className="flex flex-wrap gap-x-4 text-sm">
            {links.map((link) => (
              <li key={link.href}>
                <AsOfLink
                  href={link.href}
                  today={today}
                  className="inline-flex min-h-8 items-center text-muted no-underline hover:text-ink"
                >
                  {link.label}
                </AsOfLink>
              </li>
            ))}
          </ul>
        </nav>
        {asOf}
        <div className="no-print ml-auto flex items-center gap-3">
          <LanguageLinks label={t("app.language")} locale={locale} />
          <ThemeSwitch initial={theme} labels={labels} />
        </div>
      </div>
    </header>
  );
}
