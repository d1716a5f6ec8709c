import type { ReactNode } from "react";
import { PlaceMap } from "@/components/meeting/place-map";
import { PageLink } from "@/components/ui/page-link";
import type { MeetingDetail } from "@/lib/domain/meeting-page";
import type { MeetingBrief } from "@/lib/domain/pair";
import { MISSING } from "@/lib/format";
import type { Words } from "@/lib/i18n/words";

type Fact = { label: string; value: ReactNode };

function briefs(meetings: readonly MeetingBrief[], words: Words): ReactNode {
  return (
    <ul>
      {meetings.map((each) => (
        <li key={each.slug}>
          <PageLink href={words.href(`/meetings/${each.slug}`)}>{each.title}</PageLink>, {words.meetingDate(each)}
        </li>
      ))}
    </ul>
  );
}

function topics({ topics: stated, topicsCoarse, topicsOther }: MeetingDetail, { t }: Words): ReactNode {
  const names = [...stated.map((topic) => t(`topic.${topic}`)), ...(topicsOther ? [topicsOther] : [])];
  if (names.length === 0) return null;
  return (
    <>
      {names.join(", ")}
      {topicsCoarse && <span className="block text-xs text-muted">{t("meeting.topicsCoarse")}</span>}
    </>
  );
}

/** A value in its word, and beneath it what the word means. */
function explained(value: string, meaning: string): ReactNode {
  return (
    <>
      {value}
      <span className="block text-xs text-muted">{meaning}</span>
    </>
  );
}

function place(meeting: MeetingDetail, words: Words): ReactNode {
  const { venue, city, placeCountry, position } = meeting;
  const text = [venue, words.meetingPlace(meeting)].filter(Boolean).join(", ");
  if (!position || !city || !placeCountry) return text;
  return (
    <>
      {text}
      <PlaceMap places={[{ name: city, country: placeCountry, ...position }]} size="small" words={words} />
    </>
  );
}

/** What is said only where there is something to say. */
function optionalFacts(meeting: MeetingDetail, words: Words): Fact[] {
  const { t } = words;
  const all: Fact[] = [
    { label: t("meeting.others"), value: meeting.otherParticipants },
    { label: t("meeting.parent"), value: meeting.parent && briefs([meeting.parent], words) },
    { label: t("meeting.parts"), value: meeting.parts.length > 0 && briefs(meeting.parts, words) },
  ];
  return all.filter(({ value }) => value);
}

function facts(meeting: MeetingDetail, words: Words): Fact[] {
  const { t } = words;
  const { datePrecision, form, level, format } = meeting;
  return [
    {
      label: t("meeting.date"),
      value: explained(words.meetingDate(meeting), t(`meetingPage.precisionText.${datePrecision}`)),
    },
    { label: t("meeting.place"), value: place(meeting, words) },
    { label: t("meeting.form"), value: explained(t(`form.${form}`), t(`meetingPage.formText.${form}`)) },
    { label: t("meeting.level"), value: explained(t(`level.${level}`), t(`meetingPage.levelText.${level}`)) },
    { label: t("meeting.format"), value: explained(t(`format.${format}`), t(`meetingPage.formatText.${format}`)) },
    { label: t("meeting.status"), value: t(`meetingStatus.${meeting.status}`) },
    { label: t("meeting.topics"), value: topics(meeting, words) ?? <Missing reason={t("common.notStated")} /> },
    ...optionalFacts(meeting, words),
    { label: t("meeting.confidence"), value: t(`confidence.${meeting.confidence}`) },
    { label: t("meeting.code"), value: meeting.code },
  ];
}

function Missing({ reason }: { reason: string }) {
  return (
    <span className="text-muted">
      <span aria-hidden="true">{MISSING} </span>
      {reason}
    </span>
  );
}

/** What the record holds of a meeting, as terms and values. */
export function MeetingFacts({ meeting, words }: { meeting: MeetingDetail; words: Words }) {
  return (
    <section aria-labelledby="meeting-facts">
      <h2 id="meeting-facts" className="border-b border-rule pb-1 font-serif text-lg font-semibold">
        {words.t("meeting.about")}
      </h2>
      <dl className="text-sm">
        {facts(meeting, words).map(({ label, value }) => (
          <div key={label} className="grid gap-x-4 border-b border-hairline py-1.5 sm:grid-cols-[10rem_1fr]">
            <dt className="text-muted">{label}</dt>
            <dd className="min-w-0 break-words">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
