import { choiceFilter } from "@/components/table/choice-filter";
import type { FilterNames, ListState } from "@/components/table/list-links";
import type { ListFilter } from "@/components/table/list-toolbar";
import { CLAIM_KINDS } from "@/lib/domain/claim";
import { CLAIM_VERDICTS } from "@/lib/domain/claim-check";
import type { ClaimRow } from "@/lib/domain/claim-row";
import type { Words } from "@/lib/i18n/words";
import type { ClaimQuery } from "@/lib/params/claim-query";

export type LedgerList = ListState<ClaimQuery>;

/** What the ledger can be narrowed to; `subjects` are those that there are. */
export function ledgerFilters(subjects: readonly string[], words: Words): ListFilter[] {
  const { t, locale } = words;
  const name = (subject: string) => t(`subject.${subject}`);
  const byName = [...subjects].sort((a, b) => name(a).localeCompare(name(b), locale));
  const verdict = { values: CLAIM_VERDICTS, label: (value: string) => t(`ledger.verdict.${value}`) };
  return [
    choiceFilter(words, { key: "kind", column: "kind", values: CLAIM_KINDS, group: "claimKind" }),
    {
      ...choiceFilter(words, { key: "subject", column: "subject", values: byName, group: "subject" }),
      // An address may name what no claim is about.
      label: (subject) => (subjects.includes(subject) ? name(subject) : subject),
    },
    { key: "verdict_then", legend: t("ledger.filterThen"), ...verdict },
    { key: "verdict", legend: t("ledger.filterNow"), ...verdict },
  ];
}

/** The filters to which other pages lead, by the names that the claims give; by the slug, where no claim is shown. */
export function namesOfOthers(claims: readonly ClaimRow[], { t }: Words): FilterNames {
  const speaker = (slug: string) => claims.find(({ speakerSlug }) => speakerSlug === slug)?.speaker;
  const meeting = (slug: string) => claims.find(({ meetingSlug }) => meetingSlug === slug)?.meetingTitle;
  return {
    speaker: { legend: t("column.speaker"), label: (slug) => speaker(slug) ?? slug },
    meeting: { legend: t("column.title"), label: (slug) => meeting(slug) ?? slug },
  };
}
