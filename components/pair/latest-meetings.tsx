import { meetingColumns } from "@/components/meeting/meeting-list";
import { meetingRows } from "@/components/meeting/meeting-rows";
import { TableSection } from "@/components/table/table-section";
import type { MeetingRow } from "@/lib/domain/meeting-row";
import type { Pair } from "@/lib/domain/pair";
import type { Words } from "@/lib/i18n/words";
import { exportHref, LISTS } from "@/lib/params/export";

type Props = { pair: Pair; rows: readonly MeetingRow[]; total: number; words: Words };

const SHOWN = new Set(["date", "title", "level", "form", "place", "participants"]);

/** The newest meetings of the pair. */
export function LatestMeetings({ pair, rows, total, words }: Props) {
  const { t } = words;
  return (
    <TableSection
      id="latest-meetings"
      title={t("pair.latestMeetings")}
      columns={meetingColumns(words).filter(({ id }) => SHOWN.has(id))}
      rows={meetingRows(rows, words)}
      emptyText={words.none(t("pair.noMeetings", { a: words.country(pair.a), b: words.country(pair.b) }), "noMeeting")}
      download={{ href: exportHref("meetings", { ...LISTS.meetings.defaults, pair, asof: words.asOf }), count: total }}
      more={{ href: words.href(`/pairs/${pair.slug}/meetings`), label: t("common.showAll", { count: total }) }}
      words={words}
    />
  );
}
