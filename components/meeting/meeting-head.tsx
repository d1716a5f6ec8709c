import { meetingLook } from "@/components/meeting/meeting-look";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { MeetingMark } from "@/components/ui/meeting-mark";
import { Notice } from "@/components/ui/notice";
import { PageLink } from "@/components/ui/page-link";
import type { MeetingDetail } from "@/lib/domain/meeting-page";
import type { Words } from "@/lib/i18n/words";

/** What the meeting was, when and where, in its first lines; a second coding says where it counts. */
export function MeetingHead({ meeting, words }: { meeting: MeetingDetail; words: Words }) {
  const { t } = words;
  const pair = t("common.pairName", { a: words.country(meeting.pair.a), b: words.country(meeting.pair.b) });
  const pairPath = `/pairs/${meeting.pair.slug}`;
  const crumbs = [
    { label: t("common.home"), href: words.href("/") },
    { label: pair, href: words.href(pairPath) },
    { label: t("pair.meetings"), href: words.href(`${pairPath}/meetings`) },
    { label: meeting.title },
  ];
  return (
    <header className="pt-4">
      <Breadcrumbs label={t("meeting.where")} items={crumbs} />
      <h1 className="mt-4 flex items-baseline gap-2.5 font-serif text-2xl leading-tight font-semibold tracking-tight">
        <MeetingMark {...meetingLook(meeting)} size={18} />
        {meeting.title}
      </h1>
      <p className="mt-1 text-muted">
        {words.meetingDate(meeting)} · {words.meetingPlace(meeting)}
      </p>
      <p className="mt-4 max-w-prose text-base">{meeting.summary}</p>
      {meeting.leading && (
        <div className="mt-4 max-w-prose">
          <Notice>
            {t("meeting.duplicateOf")}{" "}
            <PageLink href={words.href(`/meetings/${meeting.leading.slug}`)}>{meeting.leading.title}</PageLink>
          </Notice>
        </div>
      )}
    </header>
  );
}
