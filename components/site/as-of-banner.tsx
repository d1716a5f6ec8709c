import { History } from "lucide-react";
import { type AsOfAddress, addressAsOf } from "@/components/site/as-of-address";
import { PageLink } from "@/components/ui/page-link";
import { formatDay } from "@/lib/format";
import type { Translate } from "@/lib/i18n/words";

type Props = {
  address: AsOfAddress;
  asOf: string;
  /** The day from which figures are known; null in a record without figures. */
  firstDay: string | null;
  t: Translate;
  locale: string;
};

/** Says on every page, and on paper, that it shows the knowledge of another day than today's, by which rule, and the way back. */
export function AsOfBanner({ address, asOf, firstDay, t, locale }: Props) {
  const day = formatDay(asOf, locale);
  return (
    <div
      role="note"
      className="order-5 my-1 flex w-full gap-2.5 rounded-sm border-l-4 border-warn bg-warn-tint px-3 py-2.5 text-sm"
    >
      <History size={18} aria-hidden className="mt-0.5 shrink-0" />
      <p className="min-w-0">
        <strong className="font-semibold">{t("asOf.title", { day })}</strong> {t("asOf.rule")}{" "}
        {firstDay && asOf < firstDay && <>{t("asOf.firstDay", { day: formatDay(firstDay, locale) })} </>}
        <PageLink href={addressAsOf(address, null)} scroll={false} className="no-print font-medium">
          {t("asOf.back")}
        </PageLink>
      </p>
    </div>
  );
}
