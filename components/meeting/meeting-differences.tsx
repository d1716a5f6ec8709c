import { CodingDifferences, codingName } from "@/components/meeting/coding-differences";
import { ContradictedFigures, type Contradiction } from "@/components/meeting/contradicted-figures";
import { PageLink } from "@/components/ui/page-link";
import type { Coding, MeetingDetail } from "@/lib/domain/meeting-page";
import type { Words } from "@/lib/i18n/words";

type Props = { meeting: MeetingDetail; contradictions: readonly Contradiction[]; words: Words };

function RecordName({ coding, meeting, words }: { coding: Coding; meeting: MeetingDetail; words: Words }) {
  const name = codingName(coding, coding === meeting.codings[0], words);
  return (
    <span className="block text-xs text-muted">
      {coding.slug === meeting.slug ? (
        name
      ) : (
        <PageLink href={words.href(`/meetings/${coding.slug}`)} className="inline-flex min-h-6 items-center">
          {name}
        </PageLink>
      )}
    </span>
  );
}

/** The note of each record, and of a second one the way to its page. */
function Notes({ meeting, words }: { meeting: MeetingDetail; words: Words }) {
  const { codings } = meeting;
  const isAlone = codings.length === 1;
  const shown = codings.filter(({ slug, note }) => note || (!isAlone && slug !== meeting.slug));
  if (shown.length === 0) return null;
  return (
    <>
      {!isAlone && <h3 className="mt-4 font-semibold">{words.t("meetingPage.records")}</h3>}
      <ul className="mt-2 max-w-prose">
        {shown.map((coding) => (
          <li key={coding.slug} className="py-1 break-words">
            {!isAlone && <RecordName coding={coding} meeting={meeting} words={words} />}
            {coding.note}
          </li>
        ))}
      </ul>
    </>
  );
}

/**
 * What the record notes on the meeting, where its records differ, and the figures quoted at it that others contradict:
 * all stand with their sources, none is chosen.
 */
export function MeetingDifferences({ meeting, contradictions, words }: Props) {
  const { t } = words;
  const { codings } = meeting;
  const isEmpty = codings.length === 1 && !codings[0]?.note && contradictions.length === 0;
  return (
    <section aria-labelledby="differences" className="mt-8 text-sm">
      <h2 id="differences" className="border-b border-rule pb-1 font-serif text-lg font-semibold">
        {t("meetingPage.differences")}
      </h2>
      {isEmpty && <p className="mt-2 text-muted">{t("meetingPage.differencesNone")}</p>}
      {codings.length > 1 && <CodingDifferences codings={codings} words={words} />}
      <Notes meeting={meeting} words={words} />
      {contradictions.length > 0 && (
        <ContradictedFigures pair={meeting.pair} contradictions={contradictions} words={words} />
      )}
    </section>
  );
}
