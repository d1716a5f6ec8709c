import { momentText } from "@/components/claim/claim-words";
import { VerdictBadge } from "@/components/claim/verdict-badge";
import type { ClaimRow } from "@/lib/domain/claim-row";
import type { Words } from "@/lib/i18n/words";

/** Both verdicts on a claim, or the one where nothing has changed since; a target has none. */
export function VerdictPair({ claim: { verdictAtClaim, verdictLatest }, words }: { claim: ClaimRow; words: Words }) {
  const { t } = words;
  if (!verdictAtClaim || !verdictLatest) return <span className="text-muted">{t("ledger.targetHasPath")}</span>;
  const told =
    verdictAtClaim === verdictLatest
      ? [{ when: t("ledger.both"), verdict: verdictLatest }]
      : [
          { when: momentText("atClaim", words), verdict: verdictAtClaim },
          { when: momentText("latest", words), verdict: verdictLatest },
        ];
  return told.map(({ when, verdict }) => (
    <span key={when} className="mb-1 block text-xs text-muted last:mb-0">
      <VerdictBadge verdict={verdict} words={words} /> {when}
    </span>
  ));
}
