import { ChevronDown } from "lucide-react";
import Form from "next/form";
import { type AsOfAddress, addressAsOf } from "@/components/site/as-of-address";
import { Button } from "@/components/ui/button";
import { PageLink } from "@/components/ui/page-link";
import { formatDay } from "@/lib/format";
import type { Translate } from "@/lib/i18n/words";

type Preset = { label: string; day: string | null };
type Props = {
  address: AsOfAddress;
  asOf: string | null;
  today: string;
  presets: readonly Preset[];
  t: Translate;
  locale: string;
};

function PresetLinks({ address, asOf, presets, t }: Omit<Props, "today" | "locale">) {
  const all: Preset[] = [{ label: t("asOf.today"), day: null }, ...presets];
  return (
    <ul aria-label={t("asOf.presets")} className="flex flex-wrap gap-x-1">
      {all.map(({ label, day }) => (
        <li key={label}>
          <PageLink
            href={addressAsOf(address, day)}
            scroll={false}
            aria-current={day === asOf ? "true" : undefined}
            className="inline-flex min-h-8 items-center rounded-sm px-2 text-muted no-underline hover:text-ink aria-[current]:bg-tint aria-[current]:font-medium aria-[current]:text-ink"
          >
            {label}
          </PageLink>
        </li>
      ))}
    </ul>
  );
}

/** A field of a date is a dozen elements, so it is made only for whoever opens it. */
const PANEL =
  "absolute left-0 z-30 mt-1 flex w-max max-w-[calc(100vw-2rem)] flex-col gap-2 rounded-sm border border-rule bg-raised p-3 shadow-float sm:right-0 sm:left-auto";

/** Chooses the day whose knowledge the page shows: a plain form that works without scripts and keeps the rest of the address. */
export function AsOfControl({ address, asOf, today, presets, t, locale }: Props) {
  return (
    <details key={asOf} className="no-print relative order-4 text-xs sm:order-none">
      <summary className="inline-flex min-h-8 cursor-pointer items-center gap-1.5 rounded-sm border border-rule px-2.5 hover:bg-tint">
        {asOf ? t("asOf.shown", { day: formatDay(asOf, locale) }) : t("asOf.shownToday")}
        <ChevronDown size={14} aria-hidden className="text-muted" />
      </summary>
      <Form action={address.path} prefetch={false} scroll={false} aria-label={t("asOf.form")} className={PANEL}>
        {address.kept.map(([name, value]) => (
          <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
        ))}
        <div className="flex flex-wrap items-center gap-2">
          <label className="inline-flex items-center gap-1.5">
            {t("asOf.label")}
            <input
              type="date"
              name="asof"
              defaultValue={asOf ?? ""}
              max={today}
              className="h-8 rounded-sm border border-rule bg-raised px-1.5"
            />
          </label>
          <Button type="submit" size="small">
            {t("asOf.show")}
          </Button>
        </div>
        <PresetLinks address={address} asOf={asOf} presets={presets} t={t} />
      </Form>
    </details>
  );
}
