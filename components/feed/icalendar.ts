import { addDays } from "@/lib/domain/period";

/** An event of whole days; `end` is its last day, null where only the first is known. Days and instants are ISO. */
export type CalendarEvent = {
  uid: string;
  start: string;
  end: string | null;
  summary: string;
  description: string;
  location: string | null;
  url: string;
  status: "CONFIRMED" | "TENTATIVE" | "CANCELLED";
  categories: readonly string[];
};

export type Calendar = {
  name: string;
  description: string;
  language: string;
  /** The address at which the calendar stands. */
  url: string;
  /** The instant of the newest change of what it shows. */
  changed: string;
  events: readonly CalendarEvent[];
};

const MOST_OCTETS = 75;

// RFC 5545, 3.3.11 has no place for control characters but the tab; half a surrogate pair has no octets.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const NO_CHARACTER = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/gu;

function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(NO_CHARACTER, "\ufffd")
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\n/g, "\\n");
}

function octets(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** A content line in lines of at most 75 octets (RFC 5545, 3.1), broken between characters, each with its CRLF. */
function folded(line: string): string {
  let [out, length] = ["", 0];
  for (const character of line) {
    const size = octets(character);
    if (length + size > MOST_OCTETS) [out, length] = [`${out}\r\n `, 1];
    out += character;
    length += size;
  }
  return `${out}\r\n`;
}

const text = (name: string, value: string | null) => (value ? [`${name}:${escaped(value)}`] : []);
const date = (day: string) => day.replaceAll("-", "");

/** An instant in UTC to the second: `20250329T000000Z`. */
function stamp(instant: string): string {
  return `${instant.slice(0, 19).replace(/[-:]/g, "")}Z`;
}

function eventLines(event: CalendarEvent, changed: string): string[] {
  const { uid, start, end, url, status, categories } = event;
  return [
    "BEGIN:VEVENT",
    ...text("UID", uid),
    `DTSTAMP:${stamp(changed)}`,
    `DTSTART;VALUE=DATE:${date(start)}`,
    // The end is the first day after it. Without one the event is of one day.
    ...(end === null ? [] : [`DTEND;VALUE=DATE:${date(addDays(end, 1))}`]),
    ...text("SUMMARY", event.summary),
    ...text("DESCRIPTION", event.description),
    ...text("LOCATION", event.location),
    `URL:${url}`,
    `STATUS:${status}`,
    "TRANSP:TRANSPARENT",
    ...(categories.length > 0 ? [`CATEGORIES:${categories.map(escaped).join(",")}`] : []),
    "END:VEVENT",
  ];
}

/**
 * A calendar as iCalendar (RFC 5545), with its name and address by RFC 7986 and by the older property that readers
 * know. Its events take no time of anybody's day (`TRANSPARENT`).
 */
export function writeCalendar({ name, description, language, url, changed, events }: Calendar): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//Rapport//Rapport//${language.toUpperCase()}`,
    "CALSCALE:GREGORIAN",
    ...text("NAME", name),
    ...text("X-WR-CALNAME", name),
    ...text("DESCRIPTION", description),
    `SOURCE;VALUE=URI:${url}`,
    "REFRESH-INTERVAL;VALUE=DURATION:P1D",
    `LAST-MODIFIED:${stamp(changed)}`,
    ...events.flatMap((event) => eventLines(event, changed)),
    "END:VCALENDAR",
  ];
  return lines.map(folded).join("");
}
