import { PageLink } from "@/components/ui/page-link";
import type { Pair } from "@/lib/domain/pair";
import type { Words } from "@/lib/i18n/words";

const VIEWS = { ledger: "claims", targets: "targets", compared: "compared" } as const;
type View = keyof typeof VIEWS;
type Props = { pair: Pair; current: View; words: Words };

/** The three views of what was said at a pair's meetings: each figure, the targets, and the figures against each other. */
export function ClaimsNav({ pair, current, words }: Props) {
  const { t } = words;
  const labels = { ledger: t("compared.ledger"), targets: t("targets.tab"), compared: t("compared.tab") };
  const views: View[] = ["ledger", "targets", "compared"];
  return (
    <nav aria-label={t("compared.nav")} className="no-print mt-4">
      <ul className="flex flex-wrap gap-2">
        {views.map((view) => (
          <li key={view}>
            <PageLink
              href={words.href(`/pairs/${pair.slug}/${VIEWS[view]}`)}
              aria-current={view === current ? "page" : undefined}
              className="inline-flex min-h-8 items-center rounded-sm border border-hairline px-2.5 text-sm text-muted no-underline hover:text-ink aria-[current]:border-ink aria-[current]:font-medium aria-[current]:text-ink"
            >
              {labels[view]}
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
