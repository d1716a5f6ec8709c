import { meetingColumns } from "@/components/meeting/meeting-list";
import { meetingRows } from "@/components/meeting/meeting-rows";
import { TableSection } from "@/components/table/table-section";
import type { MeetingRow } from "@/lib/domain/meeting-row";
import type { Words } from "@/lib/i18n/words";
import { exportHref } from "@/lib/params/export";
import { type MeetingQuery, meetingQuery } from "@/lib/params/meeting-query";

/** `query` asks for the meetings of the person, newest first; `rows` are its first page, `total` all. */
type Props = { query: MeetingQuery; rows: readonly MeetingRow[]; total: number; words: Words };

const SHOWN = new Set(["date", "title", "level", "form", "place", "participants"]);

/** The newest meetings that name the person, their file, and the way to the list of all. */
export function PersonMeetings({ query, rows, total, words }: Props) {
  const { t } = words;
  const list = `/meetings?${meetingQuery.write({ ...meetingQuery.defaults, person: query.person })}`;
  const isPart = total > rows.length;
  return (
    <TableSection
      id="meetings"
      title={t("person.meetings")}
      lead={isPart ? t("person.newest", { shown: rows.length, count: total }) : undefined}
      columns={meetingColumns(words).filter(({ id }) => SHOWN.has(id))}
      rows={meetingRows(rows, words)}
      emptyText={words.none(t("person.meetingsNone"))}
      download={{ href: exportHref("meetings", query), count: total }}
      more={total > 0 ? { href: words.href(list), label: t("common.showAll", { count: total }) } : undefined}
      words={words}
    />
  );
}
