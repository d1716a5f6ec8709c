import type { Translate } from "@/lib/i18n/words";

/** The foot of every page: how to read what is shown. */
export function SiteFooter({ t }: { t: Translate }) {
  return (
    <footer className="border-t border-hairline">
      <div className="mx-auto max-w-[1280px] px-4 py-6 text-xs text-muted lg:px-6">
        <p>{t("app.footer")}</p>
        <p className="mt-1">{t("app.footerSources")}</p>
      </div>
    </footer>
  );
}
