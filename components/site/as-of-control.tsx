import Form from "next/form";
import { type AsOfAddress, addressAsOf } from "@/components/site/as-of-address";
import { Button } from "@/components/ui/button";
import { PageLink } from "@/components/ui/page-link";
import type { Translate } from "@/lib/i18n/words";

type Preset = { label: string; day: string | null };
type Props = {
  address: AsOfAddress;
  asOf: string | null;
  today: string;
  presets: readonly Preset[];
  t: Translate;
};

function PresetLinks({ address, asOf, presets, t }: Omit<Props, "today">) {
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

/** Chooses the day whose knowledge the page shows: a plain form that works without scripts and keeps the rest of the address. */
export function AsOfControl({ address, asOf, today, presets, t }: Props) {
  return (
    <Form
      key={asOf}
      action={address.path}
      prefetch={false}
      scroll={false}
      aria-label={t("asOf.form")}
      className="no-print order-4 flex w-full flex-wrap items-center gap-x-2 gap-y-1 text-xs sm:order-none sm:w-auto"
    >
      {address.kept.map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
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
      <PresetLinks address={address} asOf={asOf} presets={presets} t={t} />
    </Form>
  );
}
