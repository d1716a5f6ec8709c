import Link from "next/link";
import type { Words } from "@/lib/i18n/words";
import { EXPLORE_VIEWS, type ExploreQuery, exploreQuery } from "@/lib/params/explore-query";

type Props = { path: string; query: ExploreQuery; words: Words };

/** The ways to draw what was chosen, each with its address. */
export function ExplorerViews({ path, query, words: { t } }: Props) {
  return (
    <nav aria-label={t("explore.views")} className="no-print mt-4">
      <ul className="inline-flex rounded-sm border border-rule p-0.5">
        {EXPLORE_VIEWS.map((view) => (
          <li key={view}>
            <Link
              href={`${path}?${exploreQuery.write({ ...query, view })}`}
              aria-current={view === query.view ? "true" : undefined}
              prefetch={false}
              className="inline-flex min-h-7 items-center rounded-[3px] px-2.5 text-xs font-medium text-muted no-underline aria-[current]:bg-ink aria-[current]:text-paper forced-colors:aria-[current]:underline"
            >
              {t(`explore.view.${view}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
