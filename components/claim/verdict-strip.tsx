import { momentText } from "@/components/claim/claim-words";
import type { LedgerList } from "@/components/claim/ledger-filters";
import { VerdictBadge } from "@/components/claim/verdict-badge";
import { listHref } from "@/components/table/list-links";
import { PageLink } from "@/components/ui/page-link";
import { CLAIM_VERDICTS, type ClaimVerdict } from "@/lib/domain/claim-check";
import type { VerdictCounts } from "@/lib/domain/claim-verdict";
import { formatCount } from "@/lib/format";
import type { Words } from "@/lib/i18n/words";

type Props = { list: LedgerList; counts: VerdictCounts; words: Words };
type CountProps = Omit<Props, "counts"> & { name: "verdict" | "verdict_then"; verdict: ClaimVerdict; count: number };

/** How many claims have a verdict at a moment, as the way to them and back; none is no way. */
function Count({ list, name, verdict, count, words }: CountProps) {
  const content = (
    <>
      <span className="text-base font-semibold text-ink">{formatCount(count, words.locale)}</span>{" "}
      {momentText(name === "verdict" ? "latest" : "atClaim", words)}
    </>
  );
  const chosen = list.query[name];
  const isOn = chosen.length === 1 && chosen[0] === verdict;
  if (count === 0 && !isOn) return <span className="flex min-h-6 items-baseline gap-1">{content}</span>;
  return (
    <PageLink
      href={listHref(list, { [name]: isOn ? [] : [verdict], page: 1 })}
      scroll={false}
      aria-current={isOn ? "true" : undefined}
      className="flex min-h-6 items-baseline gap-1 aria-[current]:font-semibold aria-[current]:text-ink"
    >
      {content}
      <span className="sr-only">: {words.t(`ledger.verdict.${verdict}`)}</span>
    </PageLink>
  );
}

/** Targets have no verdict: how many there are, and the way to their paths; and from a pair to the claims of all. */
function Rest({ list, targets, words }: Omit<Props, "counts"> & { targets: number }) {
  const { t } = words;
  const { pair } = list.query;
  const href = pair ? words.href(`/pairs/${pair.slug}/targets`) : listHref(list, { kind: ["target"], page: 1 });
  return (
    <p className="mt-2 flex flex-wrap gap-x-1.5 text-sm text-muted">
      <span>{t("ledger.targets", { count: targets })}</span>
      {targets > 0 && <PageLink href={href}>{t(pair ? "ledger.targetPaths" : "ledger.targetList")}</PageLink>}
      {pair && <PageLink href={words.href("/claims")}>{t("ledger.allPairs")}</PageLink>}
    </p>
  );
}

/** How many claims have each verdict, as known on their day and now; each count leads to the claims it counts. */
export function VerdictStrip({ list, counts, words }: Props) {
  const { t } = words;
  return (
    <section aria-labelledby="verdict-counts" className="mt-6">
      <h2 id="verdict-counts" className="font-serif text-lg font-semibold">
        {t("ledger.countsTitle")}
      </h2>
      <p className="max-w-prose text-sm text-muted">{t("ledger.countsLead")}</p>
      <ul className="mt-3 flex flex-wrap gap-x-6 gap-y-3">
        {CLAIM_VERDICTS.map((verdict) => (
          <li key={verdict} className="flex flex-col gap-0.5 border-t border-rule pt-2 text-xs text-muted">
            <VerdictBadge verdict={verdict} words={words} />
            <Count list={list} name="verdict_then" verdict={verdict} count={counts.atClaim[verdict]} words={words} />
            <Count list={list} name="verdict" verdict={verdict} count={counts.latest[verdict]} words={words} />
          </li>
        ))}
      </ul>
      <Rest list={list} targets={counts.targets} words={words} />
    </section>
  );
}
