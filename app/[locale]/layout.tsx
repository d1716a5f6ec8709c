import type { Metadata } from "next";
import { cookies, headers } from "next/headers";
import { notFound } from "next/navigation";
import { hasLocale } from "next-intl";
import { setRequestLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { preload } from "react-dom";
import { FRAME_HEADER } from "@/app/frame-policy";
import { today } from "@/app/today";
import { EmbedLinks } from "@/components/chart/embed-links";
import { ErrorWords } from "@/components/site/error-words";
import { SiteFooter } from "@/components/site/site-footer";
import { SiteHeader } from "@/components/site/site-header";
import { SkipLink } from "@/components/ui/skip-link";
import { THEMES, type Theme } from "@/components/ui/themes";
import { routing } from "@/lib/i18n/routing";
import type { Translate } from "@/lib/i18n/words";
import { loadPhrases } from "./words";
import "@/app/globals.css";

// The same files as in the style sheet, asked for before it is read: text need not be laid out twice.
const FONTS = [
  new URL("@fontsource-variable/inter/files/inter-latin-wght-normal.woff2", import.meta.url),
  new URL("@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2", import.meta.url),
];

type Props = { children: ReactNode; asOf: ReactNode; params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Pick<Props, "params">): Promise<Metadata> {
  const { locale } = await params;
  const t = await loadPhrases(locale);
  return { title: { default: t("app.name"), template: `%s · ${t("app.name")}` }, description: t("app.tagline") };
}

async function readTheme(): Promise<Theme> {
  const chosen = (await cookies()).get("theme")?.value;
  return THEMES.find((theme) => theme === chosen) ?? "system";
}

/** The theme of a page that stands in a frame; null for a page of its own. */
async function readFrame(): Promise<Theme | null> {
  const said = (await headers()).get(FRAME_HEADER);
  return THEMES.find((theme) => theme === said) ?? null;
}

function errorPhrases(t: Translate) {
  return { title: t("error.title"), text: t("error.text"), reference: t("error.reference"), retry: t("error.retry") };
}

export default async function RootLayout({ children, asOf, params }: Props) {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) notFound();
  setRequestLocale(locale);
  for (const font of FONTS) preload(String(font), { as: "font", type: "font/woff2", crossOrigin: "anonymous" });
  const [t, frame] = await Promise.all([loadPhrases(locale), readFrame()]);
  const theme = frame ?? (await readTheme());
  const dressed = { lang: locale, "data-theme": theme === "system" ? undefined : theme };
  const content = <ErrorWords value={errorPhrases(t)}>{children}</ErrorWords>;
  if (frame) {
    return (
      <html {...dressed}>
        <head>
          {/* For readers without scripts; EmbedLinks tells the router. */}
          <base target="_blank" />
        </head>
        <body className="p-3">
          <main>{content}</main>
          <EmbedLinks />
        </body>
      </html>
    );
  }
  return (
    <html {...dressed}>
      <body>
        <SkipLink href="#content" label={t("app.skip")} />
        <SiteHeader t={t} locale={locale} theme={theme} today={today()} asOf={asOf} />
        <main id="content" tabIndex={-1} className="mx-auto max-w-[1280px] px-4 pb-16 lg:px-6">
          {content}
        </main>
        <SiteFooter t={t} />
      </body>
    </html>
  );
}
