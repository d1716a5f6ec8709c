import { sourceNotes } from "@/components/meeting/meeting-sources";
import { type ComparedField, compareCodings, type FieldDifference } from "@/lib/domain/coding-comparison";
import type { Coding } from "@/lib/domain/meeting-page";
import { linkOf, type Source } from "@/lib/domain/source";
import { formatCount, MISSING } from "@/lib/format";
import type { Words } from "@/lib/i18n/words";

/** What a record says in a field, null where it says nothing. */
const SAID: Record<ComparedField, (coding: Coding, words: Words) => string | null> = {
  date: (coding, words) => (coding.startDate ? words.meetingDate(coding) : null),
  form: ({ form }, { t }) => (form === "unknown" ? null : t(`form.${form}`)),
  format: ({ format }, { t }) => t(`format.${format}`),
  level: ({ level }, { t }) => t(`level.${level}`),
  status: ({ status }, { t }) => t(`meetingStatus.${status}`),
  place: (coding, words) => (coding.city || coding.placeCountry ? words.meetingPlace(coding) : null),
  documents: ({ documentsCount }, { locale }) => (documentsCount === null ? null : formatCount(documentsCount, locale)),
};

/** For whom a record was made: the pair, and whether the event counts under it. */
export function codingName(coding: Coding, leading: boolean, { t, country }: Words): string {
  const pair = t("common.pairName", { a: country(coding.pair.a), b: country(coding.pair.b) });
  return t(leading ? "meetingPage.recordLeading" : "meetingPage.record", { pair });
}

function SourceNames({ sources, words }: { sources: readonly Source[]; words: Words }) {
  return sources.map((source, index) => {
    const href = linkOf(source.url);
    return (
      <span key={source.url}>
        {index > 0 && "; "}
        {href ? (
          <a href={href} rel="noreferrer">
            {source.publisher}
          </a>
        ) : (
          source.publisher
        )}{" "}
        ({sourceNotes(source, words)})
      </span>
    );
  });
}

type DifferenceProps = { difference: FieldDifference; codings: readonly Coding[]; words: Words };

function Difference({ difference: { field, relation }, codings, words }: DifferenceProps) {
  const { t } = words;
  return (
    <div className="border-b border-hairline py-2">
      <dt className="text-muted">
        {t(`meeting.${field}`)}: {t(`meetingPage.relation.${relation}`)}
        {field === "level" && <span className="block text-xs">{t("meetingPage.levelRule")}</span>}
      </dt>
      {codings.map((coding, index) => (
        <dd key={coding.slug} className="mt-1.5 min-w-0 break-words">
          <span className="font-medium">{SAID[field](coding, words) ?? `${MISSING} ${t("meetingPage.notSaid")}`}</span>
          <span className="block text-xs text-muted">
            {codingName(coding, index === 0, words)} ({coding.code}):{" "}
            <SourceNames sources={coding.sources} words={words} />
          </span>
        </dd>
      ))}
    </div>
  );
}

/** Where the records of one event differ: what each says of the field, with the sources on which it rests. */
export function CodingDifferences({ codings, words }: { codings: readonly Coding[]; words: Words }) {
  const { t } = words;
  const differences = compareCodings(codings);
  return (
    <>
      <p className="mt-2 max-w-prose">{t("meetingPage.codings", { count: codings.length })}</p>
      {differences.length === 0 ? (
        <p className="max-w-prose">{t("meetingPage.codingsSame")}</p>
      ) : (
        <dl className="mt-1 border-t border-hairline">
          {differences.map((difference) => (
            <Difference key={difference.field} difference={difference} codings={codings} words={words} />
          ))}
        </dl>
      )}
    </>
  );
}
