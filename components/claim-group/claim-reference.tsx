import { subjectText } from "@/components/claim-group/group-words";
import { PageLink } from "@/components/ui/page-link";
import type { ClaimRow } from "@/lib/domain/claim-row";
import type { Pair } from "@/lib/domain/pair";
import type { Words } from "@/lib/i18n/words";

type Props = { claim: ClaimRow; pair: Pair; words: Words };

/** The number of a claim as a link to its row in the ledger of the pair. */
export function LedgerLink({ claim: { id }, pair, words }: Props) {
  const label = words.t("targets.claimLabel", { id });
  return (
    <PageLink href={words.href(`/pairs/${pair.slug}/claims#${id}`)} aria-label={label}>
      {id}
    </PageLink>
  );
}

/** A claim in a line: its figure and what it is of, who said it when and at which meeting, and its number. */
export function ClaimReference({ claim, pair, words }: Props) {
  const { speaker, speakerRole, saidOn, meetingSlug, meetingTitle } = claim;
  return (
    <>
      <span className="font-medium">{words.figure(claim)}</span> · {subjectText(claim, words)} ·{" "}
      <span className="text-muted">
        {speaker ?? speakerRole}, {words.day(saidOn)},{" "}
        <PageLink href={words.href(`/meetings/${meetingSlug}`)}>{meetingTitle}</PageLink>,{" "}
        <LedgerLink claim={claim} pair={pair} words={words} />
      </span>
    </>
  );
}
