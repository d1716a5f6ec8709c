import { PageLink } from "@/components/ui/page-link";
import type { MeetingDetail } from "@/lib/domain/meeting-page";
import type { MeetingBrief } from "@/lib/domain/pair";
import type { Words } from "@/lib/i18n/words";

function Neighbour({ meeting, label, words }: { meeting: MeetingBrief | null; label: string; words: Words }) {
  if (!meeting) return <span />;
  return (
    <PageLink
      href={words.href(`/meetings/${meeting.slug}`)}
      className="block min-h-11 text-sm no-underline hover:underline"
    >
      <span className="block text-xs text-muted">{label}</span>
      {meeting.title}
      <span className="block text-xs text-muted">{words.meetingDate(meeting)}</span>
    </PageLink>
  );
}

/** The meetings of the same pair before and after this one. */
export function MeetingNeighbours({ meeting, words }: { meeting: MeetingDetail; words: Words }) {
  const { t } = words;
  if (!meeting.previous && !meeting.next) return null;
  return (
    <nav
      aria-label={t("meeting.neighbours")}
      className="no-print mt-10 flex justify-between gap-6 border-t border-rule pt-4"
    >
      <Neighbour meeting={meeting.previous} label={t("meeting.previous")} words={words} />
      <span className="text-right">
        <Neighbour meeting={meeting.next} label={t("meeting.next")} words={words} />
      </span>
    </nav>
  );
}
