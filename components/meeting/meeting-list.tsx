import { meetingRows } from "@/components/meeting/meeting-rows";
import { choiceFilter } from "@/components/table/choice-filter";
import { type ListColumn, ListView } from "@/components/table/list-view";
import { MEETING_FORMATS, MEETING_FORMS, MEETING_LEVELS, MEETING_STATUSES, TOPICS } from "@/lib/domain/meeting";
import type { MeetingRow } from "@/lib/domain/meeting-row";
import type { Pair } from "@/lib/domain/pair";
import type { Words } from "@/lib/i18n/words";
import { exportHref } from "@/lib/params/export";
import { type MeetingQuery, meetingQuery } from "@/lib/params/meeting-query";

type Props = { pair: Pair; query: MeetingQuery; rows: readonly MeetingRow[]; total: number; words: Words };

/** The columns of a table of meetings. */
export function meetingColumns({ t }: Words): ListColumn[] {
  return [
    { id: "date", header: t("column.date"), sortKey: "start_date", first: "descending" },
    { id: "title", header: t("column.title"), rowHeader: true, wrap: true, width: "16rem" },
    { id: "level", header: t("column.level"), sortKey: "level" },
    { id: "form", header: t("column.form"), sortKey: "form" },
    { id: "place", header: t("column.place"), sortKey: "city" },
    { id: "participants", header: t("column.participants"), wrap: true, width: "14rem" },
    { id: "topics", header: t("column.topics"), wrap: true, width: "14rem" },
    {
      id: "documents",
      header: t("column.documents"),
      unit: t("unit.COUNT"),
      align: "end",
      sortKey: "documents",
      first: "descending",
    },
    { id: "source", header: t("column.source") },
  ];
}

/** The meetings of a pair as a list with filters, search, pages and file. */
export function MeetingList({ pair, query, rows, total, words }: Props) {
  const { t } = words;
  const names = { a: words.country(pair.a), b: words.country(pair.b) };
  return (
    <ListView
      list={{ grammar: meetingQuery, query, path: words.path(`/pairs/${pair.slug}/meetings`), inPath: ["pair"] }}
      total={total}
      caption={t("pair.meetingsCaption", names)}
      columns={meetingColumns(words)}
      rows={meetingRows(rows, words)}
      filters={[
        choiceFilter(words, { key: "level", column: "level", values: MEETING_LEVELS, group: "level" }),
        choiceFilter(words, { key: "form", column: "form", values: MEETING_FORMS, group: "form" }),
        choiceFilter(words, { key: "format", column: "format", values: MEETING_FORMATS, group: "format" }),
        choiceFilter(words, { key: "topic", column: "topics", values: TOPICS, group: "topic" }),
        choiceFilter(words, { key: "status", column: "status", values: MEETING_STATUSES, group: "meetingStatus" }),
      ]}
      searchable
      emptyText={t("pair.emptyMeetings")}
      downloadHref={exportHref("meetings", query)}
      words={words}
    />
  );
}
