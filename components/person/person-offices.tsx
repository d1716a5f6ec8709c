import { PageLink } from "@/components/ui/page-link";
import type { DatedMeeting, OfficeShown, PersonDetail } from "@/lib/domain/person";
import type { Words } from "@/lib/i18n/words";

function MeetingDay({ meeting, words }: { meeting: DatedMeeting; words: Words }) {
  return (
    <PageLink
      href={words.href(`/meetings/${meeting.slug}`)}
      title={meeting.title}
      className="inline-flex min-h-6 items-center"
    >
      {words.meetingDate(meeting)}
    </PageLink>
  );
}

function Days({ office: { first, last }, words }: { office: OfficeShown; words: Words }) {
  if (!first || !last) return words.t("person.officeUndated");
  if (first.slug === last.slug) return <MeetingDay meeting={first} words={words} />;
  return (
    <>
      <MeetingDay meeting={first} words={words} /> – <MeetingDay meeting={last} words={words} />
    </>
  );
}

/** The offices in which the record shows the person, in order of time, each from its first to its last meeting. */
export function PersonOffices({ person, words }: { person: PersonDetail; words: Words }) {
  const { t } = words;
  const { offices } = person;
  return (
    <section aria-labelledby="offices" className="mt-8 text-sm">
      <h2 id="offices" className="font-serif text-lg font-semibold">
        {t("person.offices")}
      </h2>
      <p className="max-w-prose text-muted">{t(offices.length > 0 ? "person.officesLead" : "person.officesNone")}</p>
      {offices.length > 0 && (
        <dl className="mt-2 border-t border-rule">
          {offices.map((office) => (
            <div key={office.slug} className="grid gap-x-4 border-b border-hairline py-1.5 sm:grid-cols-[1fr_1fr]">
              <dt>{office.title}</dt>
              <dd className="min-w-0 text-muted">
                <Days office={office} words={words} /> ({t("person.meetingCount", { count: office.meetings })})
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
