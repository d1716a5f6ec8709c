import { LinkButton } from "@/components/ui/button";
import type { Words } from "@/lib/i18n/words";
import { exportHref, type ListName } from "@/lib/params/export";
import type { MeetingQuery } from "@/lib/params/meeting-query";

type Props = {
  query: MeetingQuery;
  /** How many rows each file has: the meetings, the trips and the events that they are coded as. */
  counts: { rapport: number; colt: number; plover: number };
  words: Words;
};

const LAYOUTS = [
  ["rapport", "meetings"],
  ["colt", "meetings-colt"],
  ["plover", "meetings-plover"],
] as const satisfies readonly (readonly [keyof Props["counts"], ListName])[];

/** The meetings of a list as filtered, as a file in our columns or in those of two data sets of research. */
export function LayoutLinks({ query, counts, words }: Props) {
  const { t } = words;
  return (
    <details className="text-sm open:basis-full">
      <summary className="inline-flex min-h-9 cursor-pointer items-center rounded-sm px-2 font-medium hover:bg-tint">
        {t("feeds.layouts")}
      </summary>
      <ul className="mt-1 flex flex-col gap-2">
        {LAYOUTS.filter(([layout]) => counts[layout] > 0).map(([layout, list]) => (
          <li key={layout} className="flex flex-wrap items-center gap-x-3">
            <LinkButton href={exportHref(list, query)} download size="small">
              {t(`feeds.layout.${layout}`, { count: t("common.rows", { count: counts[layout] }) })}
            </LinkButton>
            <span className="max-w-prose text-xs text-muted">{t(`feeds.layoutText.${layout}`)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
