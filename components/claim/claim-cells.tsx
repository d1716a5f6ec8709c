import { periodText } from "@/components/claim/claim-words";
import { sourceCell } from "@/components/meeting/meeting-rows";
import { CellContent } from "@/components/table/table-cell";
import type { TableCell } from "@/components/table/table-types";
import type { ClaimRow } from "@/lib/domain/claim-row";
import type { Words } from "@/lib/i18n/words";

type CellProps = { claim: ClaimRow; words: Words };

const SMALL = "block text-xs font-normal text-muted";

/** The day of a claim, and its number in the record as the address of its row. */
export function SaidCell({ claim, words }: CellProps) {
  return (
    <>
      <data value={claim.saidOn}>{words.day(claim.saidOn)}</data>
      <a href={`#${claim.id}`} className={`${SMALL} w-fit py-1`} title={words.t("ledger.rowLink")}>
        {claim.id}
      </a>
    </>
  );
}

/** What was said, in our words, and in the speaker's own where the source quotes them. */
export function StatementCell({ claim }: Pick<CellProps, "claim">) {
  return (
    <>
      {claim.statement}
      {claim.quote && (
        <q lang={claim.quoteLanguage ?? undefined} className={SMALL}>
          {claim.quote}
        </q>
      )}
      {claim.note && <span className={SMALL}>{claim.note}</span>}
    </>
  );
}

/** Who said it; where the source names no person, the office or body that it names. */
export function speakerCell({ speaker, speakerSlug, speakerRole }: ClaimRow, words: Words): TableCell {
  if (!speaker) return { text: speakerRole };
  return { text: speaker, href: speakerSlug ? words.href(`/persons/${speakerSlug}`) : undefined, sub: speakerRole };
}

/** What the figure counts, and whether it was stated as a fact or as something else. */
export function subjectCell({ subject, kind }: ClaimRow, { t }: Words): TableCell {
  return { text: t(`subject.${subject}`), sub: t(`claimKind.${kind}`) };
}

/** The figure as it was stated, a bound as a bound, with the period of which it speaks. */
export function figureCell(claim: ClaimRow, words: Words): TableCell {
  return { text: words.figure(claim), value: claim.value, sub: periodText(claim, words) ?? words.t("ledger.noPeriod") };
}

/** The two countries at whose meeting it was said, whatever the figure speaks of. */
export function pairCell({ meetingSides: { a, b } }: ClaimRow, words: Words): TableCell {
  return { text: `${words.country(a)}–${words.country(b)}` };
}

/** The report in which the claim stands. */
export function reportCell({ sourceUrl: url, sourcePublisher: publisher }: ClaimRow, words: Words): TableCell {
  return sourceCell({ url, publisher }, words);
}

/** The meeting at which it was said, and the report of it. */
export function MeetingCell({ claim, words }: CellProps) {
  const meeting = { text: claim.meetingTitle, href: words.href(`/meetings/${claim.meetingSlug}`) };
  return (
    <>
      <CellContent cell={meeting} />
      <span className={SMALL}>
        <CellContent cell={reportCell(claim, words)} />
      </span>
    </>
  );
}
