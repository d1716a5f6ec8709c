import { PageLink } from "@/components/ui/page-link";
import type { ClaimRow } from "@/lib/domain/claim-row";
import type { Pair } from "@/lib/domain/pair";
import { linkOf } from "@/lib/domain/source";
import { formatPeriod } from "@/lib/format";
import type { Words } from "@/lib/i18n/words";
import { type ClaimGroup, claimGroups } from "@/lib/stats/claim-groups";

/** Two figures of one quantity and period that cannot both be true, in the order in which they were said. */
export type Contradiction = Pick<ClaimGroup<ClaimRow>, "subject" | "period"> & {
  claims: readonly [ClaimRow, ClaimRow];
};

/** The contradictions among the claims of a pair in which a figure of the meeting stands. */
export function contradictionsAt(slug: string, claims: readonly ClaimRow[]): Contradiction[] {
  return claimGroups(claims).groups.flatMap(({ subject, period, contradictions }) =>
    contradictions
      .filter((both) => both.some(({ meetingSlug }) => meetingSlug === slug))
      .map(([earlier, later]) => ({ subject, period, claims: [earlier, later] as const })),
  );
}

function Said({ claim, words }: { claim: ClaimRow; words: Words }) {
  const href = linkOf(claim.sourceUrl);
  const speaker = claim.speaker ?? claim.speakerRole;
  return (
    <>
      <span className="font-medium">{words.figure(claim)}</span> (
      <PageLink href={words.href(`/meetings/${claim.meetingSlug}`)}>
        {words.t("meetingPage.saidBy", { speaker, day: words.day(claim.saidOn) })}
      </PageLink>
      ;{" "}
      {href ? (
        <a href={href} rel="noreferrer">
          {claim.sourcePublisher}
        </a>
      ) : (
        claim.sourcePublisher
      )}
      )
    </>
  );
}

type Props = { pair: Pair; contradictions: readonly Contradiction[]; words: Words };

/** Figures quoted at a meeting beside those that contradict them, each with who said it, when, and its source. */
export function ContradictedFigures({ pair, contradictions, words }: Props) {
  const { t } = words;
  return (
    <>
      <h3 className="mt-4 font-semibold">{t("meetingPage.contradictions")}</h3>
      <p className="text-muted">{t("meetingPage.contradictionsLead")}</p>
      <dl>
        {contradictions.map(({ subject, period, claims: [earlier, later] }) => (
          <div key={`${earlier.id} ${later.id}`} className="border-b border-hairline py-1.5">
            <dt className="text-muted">
              {t("meetingPage.quantity", {
                subject: t(`subject.${subject}`),
                period: formatPeriod(period, words.locale),
              })}
            </dt>
            <dd className="min-w-0 break-words">
              <Said claim={earlier} words={words} /> {t("meetingPage.against")} <Said claim={later} words={words} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-2">
        <PageLink href={words.href(`/pairs/${pair.slug}/compared`)} className="inline-flex min-h-6 items-center">
          {t("meetingPage.compared")}
        </PageLink>
      </p>
    </>
  );
}
