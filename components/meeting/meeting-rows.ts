import { meetingLook } from "@/components/meeting/meeting-look";
import type { TableCell, TableRow } from "@/components/table/table-types";
import type { MeetingRow } from "@/lib/domain/meeting-row";
import { linkOf } from "@/lib/domain/source";
import { formatCount } from "@/lib/format";
import type { Words } from "@/lib/i18n/words";

/** Text, or a dash that says why there is none. */
export function textCell(text: string | null, missing: string, rest: Partial<TableCell> = {}): TableCell {
  return text ? { ...rest, text } : { text: "", missing };
}

/** A link to a source by its publisher's name; a source without an address stays plain text. */
export function sourceCell(source: { url: string; publisher: string } | undefined, words: Words): TableCell {
  if (!source) return { text: "", missing: words.t("common.notStated") };
  const href = linkOf(source.url);
  return href ? { text: source.publisher, href, external: true } : { text: source.publisher };
}

function documents(row: MeetingRow, words: Words): TableCell {
  if (row.documentsCount === null) {
    const recorded = words.t("meeting.documentsRecorded", { count: row.documentsRecorded });
    return { text: "", missing: `${words.t("common.notStated")}. ${recorded}` };
  }
  return {
    text: formatCount(row.documentsCount, words.locale),
    value: String(row.documentsCount),
  };
}

function people(row: MeetingRow, words: Words): TableCell {
  const links = row.participants.flatMap(({ name, slug }) =>
    name !== null && slug !== null ? { text: name, href: words.href(`/persons/${slug}`) } : [],
  );
  // Somebody may stand in two places of a meeting: as president, and as head of a council.
  const once = [...new Map(links.map((link) => [link.href, link])).values()];
  return textCell(once.map(({ text }) => text).join(", "), words.t("meeting.unnamed"), { links: once });
}

function meetingRow(row: MeetingRow, words: Words): TableRow {
  const { t } = words;
  const place = row.city || row.placeCountry ? words.meetingPlace(row) : null;
  return {
    id: row.slug,
    cells: {
      date: textCell(row.startDate && words.meetingDate(row), t("meeting.noDate"), {
        value: row.startDate ?? undefined,
      }),
      title: { text: row.title, href: words.href(`/meetings/${row.slug}`), mark: meetingLook(row), sub: row.summary },
      form: { text: t(`form.${row.form}`), sub: row.status === "held" ? undefined : t(`meetingStatus.${row.status}`) },
      level: { text: t(`level.${row.level}`), sub: t(`format.${row.format}`) },
      place: textCell(place, words.meetingPlace(row)),
      countries: { text: row.countries.map(words.country).join(", ") },
      participants: people(row, words),
      topics: textCell(row.topics.map((topic) => t(`topic.${topic}`)).join(", "), t("common.notStated")),
      documents: documents(row, words),
      source: sourceCell(row.sources[0], words),
    },
  };
}

/** Meetings as rows of a table; a cell without an entry says why. */
export function meetingRows(rows: readonly MeetingRow[], words: Words): TableRow[] {
  return rows.map((row) => meetingRow(row, words));
}
