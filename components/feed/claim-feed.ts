import { nowText } from "@/components/claim/claim-words";
import type { AtomEntry, AtomFeed } from "@/components/feed/atom";
import { type FeedSite, instantOf, pairText, tagOf } from "@/components/feed/feed-site";
import type { ClaimRow } from "@/lib/domain/claim-row";
import { linkOf } from "@/lib/domain/source";
import type { Words } from "@/lib/i18n/words";
import type { ClaimQuery } from "@/lib/params/claim-query";

/** Both verdicts, each with the day for which it holds; empty of a target, which has none. */
function verdictText({ verdictAtClaim, verdictLatest, saidOn }: ClaimRow, words: Words): string {
  if (verdictAtClaim === null || verdictLatest === null) return "";
  const { t } = words;
  return t("feeds.verdicts", {
    day: words.day(saidOn),
    atClaim: t(`ledger.verdict.${verdictAtClaim}`),
    now: nowText(words),
    latest: t(`ledger.verdict.${verdictLatest}`),
  });
}

/** A claim changes when it is made, and when a figure that it is checked against has a new release. */
function changedOn({ saidOn, checks }: ClaimRow): string {
  const vintages = checks.flatMap(({ latest }) => latest.official?.vintage ?? []);
  return [saidOn, ...vintages].sort().at(-1) ?? saidOn;
}

function entryOf(claim: ClaimRow, site: FeedSite): AtomEntry {
  const { words, origin, changed } = site;
  const { t } = words;
  const { id, speaker, speakerRole, subject, kind, saidOn, statement, quote, sourceUrl, meetingSlug } = claim;
  const said = quote ? t("feeds.quoted", { statement, quote }) : statement;
  return {
    id: tagOf(site, `claim/${id}`),
    title: t("feeds.claimTitle", {
      speaker: speaker ?? speakerRole,
      subject: t(`subject.${subject}`),
      figure: words.figure(claim),
    }),
    updated: instantOf(changedOn(claim), changed),
    published: instantOf(saidOn, changed),
    link: origin + words.path(`/meetings/${meetingSlug}#claims`),
    via: [linkOf(sourceUrl) ?? []].flat(),
    categories: [
      { term: kind, label: t(`claimKind.${kind}`) },
      { term: subject, label: t(`subject.${subject}`) },
    ],
    summary: [said, verdictText(claim, words)].filter(Boolean).join(" "),
  };
}

/** The newest claims of a query as a feed. */
export function claimAtom(claims: readonly ClaimRow[], query: ClaimQuery, site: FeedSite): AtomFeed {
  const { words, origin, address, changed } = site;
  const path = query.pair ? `/pairs/${query.pair.slug}/claims` : "/claims";
  return {
    id: tagOf(site, `claims/${query.pair?.slug ?? "all"}`),
    title: words.t("feeds.claimsOf", { pair: pairText(query.pair, words) }),
    subtitle: words.t("feeds.claimsText"),
    author: words.t("app.name"),
    language: words.locale,
    updated: changed,
    self: address,
    alternate: origin + words.path(path),
    entries: claims.map((claim) => entryOf(claim, site)),
  };
}
