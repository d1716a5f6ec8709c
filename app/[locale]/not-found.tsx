import { getLocale } from "next-intl/server";
import { loadPhrases } from "@/app/[locale]/words";
import { today } from "@/app/today";
import { AsOfLink } from "@/components/site/as-of-link";
import { EmptyState } from "@/components/ui/empty-state";
import { localHref } from "@/lib/i18n/local-href";

export default async function NotFound() {
  const locale = await getLocale();
  const t = await loadPhrases(locale);
  return (
    <>
      <h1 className="pt-10 pb-4 font-serif text-2xl font-semibold tracking-tight">{t("error.notFoundTitle")}</h1>
      <EmptyState
        title={t("error.notFoundText")}
        action={
          <AsOfLink href={localHref("/", locale)} today={today()} className="font-medium">
            {t("error.toStart")}
          </AsOfLink>
        }
      />
    </>
  );
}
