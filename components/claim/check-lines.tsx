import { differenceText, type Knowledge, officialText, pairOfClaim } from "@/components/claim/claim-words";
import { VerdictBadge } from "@/components/claim/verdict-badge";
import { PageLink } from "@/components/ui/page-link";
import { SideDot } from "@/components/ui/side-dot";
import type { CheckOutcome, ClaimCheck, ClaimVerdict } from "@/lib/domain/claim-check";
import type { ClaimRow } from "@/lib/domain/claim-row";
import type { Pair } from "@/lib/domain/pair";
import { formatPeriod } from "@/lib/format";
import type { Words } from "@/lib/i18n/words";
import { observationQuery } from "@/lib/params/observation-query";

type LinesProps = { claim: ClaimRow; at: Knowledge; pair: Pair | null; words: Words };
type LineProps = LinesProps & { check: ClaimCheck };

/** The page of the one indicator, or the figures of the pair that were added up. */
function checkHref({ check, claim, pair, words }: LineProps): string {
  const { indicatorCodes, reporter } = check;
  const [first = "", ...more] = indicatorCodes;
  const flow = pair ?? pairOfClaim(claim);
  if (flow && more.length > 0) {
    const sum = { ...observationQuery.defaults, indicator: indicatorCodes };
    return words.href(`/pairs/${flow.slug}/indicators?${observationQuery.write(sum)}`);
  }
  const scope = { ...observationQuery.defaults, ...(flow ? { pair: flow } : { country: [reporter] }) };
  return words.href(`/indicators/${encodeURIComponent(first)}?${observationQuery.write(scope)}`);
}

function Reporter({ reporter, pair, words }: { reporter: string; pair: Pair | null; words: Words }) {
  const side = pair && (reporter === pair.a ? "a" : reporter === pair.b ? "b" : null);
  return (
    <>
      {side && <SideDot side={side} size={8} />} {words.country(reporter)}
    </>
  );
}

function DatasetLink(props: LineProps) {
  const { check, words } = props;
  const measure = words.t(check.operation === "growth" ? "ledger.growthOf" : "ledger.levelOf", {
    dataset: check.datasetAbbreviation,
    measure: words.t(`measure.${check.measure}`),
  });
  return (
    <PageLink href={checkHref(props)} aria-label={measure} title={measure}>
      {check.datasetAbbreviation}
    </PageLink>
  );
}

/** The figure with its release, or that there was none. */
function Figure(props: LineProps) {
  const { check, claim, at, words } = props;
  const { official } = check[at];
  const { t } = words;
  const source = <DatasetLink {...props} />;
  if (!official)
    return (
      <>
        {t("ledger.noFigure")} ({source})
      </>
    );
  const isOfOtherPeriod = official.period !== claim.period;
  return (
    <>
      <data value={official.value} className="font-medium text-ink">
        {officialText(official, claim, words)}
      </data>
      {isOfOtherPeriod && ` (${formatPeriod(official.period, words.locale)})`}
      <span className="block">
        {source}, {t("ledger.knownFrom", { day: words.day(official.vintage) })}
      </span>
    </>
  );
}

function remark(outcome: CheckOutcome, { check, claim, words }: LineProps): string | null {
  if (outcome.verdict === "not_comparable" && check.mismatch) return words.t(`ledger.mismatch.${check.mismatch}`);
  return outcome.difference === null ? null : differenceText(outcome.difference, claim, words);
}

function verdictOf({ verdictAtClaim, verdictLatest }: ClaimRow, at: Knowledge): ClaimVerdict | null {
  return at === "atClaim" ? verdictAtClaim : verdictLatest;
}

/** What one reporter's count says; its verdict stands beside it where it is not that of the whole claim. */
function CheckLine(props: LineProps) {
  const { check, claim, at, words } = props;
  const outcome = check[at];
  const text = remark(outcome, props);
  return (
    <li>
      <Reporter reporter={check.reporter} pair={props.pair} words={words} />: <Figure {...props} />
      {text && <span className="block">{text}</span>}
      {outcome.verdict !== verdictOf(claim, at) && (
        <span className="block pt-0.5">
          <VerdictBadge verdict={outcome.verdict} words={words} />
        </span>
      )}
      {at === "latest" && check.note && <span className="block">{check.note}</span>}
    </li>
  );
}

/** A claim's verdict with the official figures on which it rests: a line for each reporter, never an average. */
export function CheckLines({ claim, at, pair, words }: LinesProps) {
  const verdict = verdictOf(claim, at);
  if (verdict === null) return <span className="text-xs text-muted">{words.t("ledger.targetHasPath")}</span>;
  return (
    <>
      <VerdictBadge verdict={verdict} words={words} />
      {claim.checks.length > 0 && (
        <ul className="mt-1 flex min-w-44 flex-col gap-1.5 text-xs text-muted">
          {claim.checks.map((check) => (
            <CheckLine key={check.ordinal} check={check} claim={claim} at={at} pair={pair} words={words} />
          ))}
        </ul>
      )}
    </>
  );
}
