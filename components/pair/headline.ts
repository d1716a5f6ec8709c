import type { MeetingBrief } from "@/lib/domain/pair";
import type { Words } from "@/lib/i18n/words";
import { findCadence, meetingsByYear } from "@/lib/stats/cadence";
import { counts } from "@/lib/stats/recent-meetings";

/** The pair in a sentence: how often they met in the newest year of the record, against the years before. */
export function headline(meetings: readonly (MeetingBrief & { part: boolean })[], words: Words): string {
  const { t } = words;
  const held = meetings.filter(counts);
  const found = findCadence(meetingsByYear(held.map(({ startDate }) => startDate)));
  if (found.kind === "none") return words.none(t("pair.headlineNone"), "noMeeting");
  if (found.kind === "first") {
    const last = held.findLast(({ startDate }) => startDate !== null);
    return last
      ? t("pair.headlineOne", { day: words.meetingDate(last) })
      : words.none(t("pair.headlineNone"), "noMeeting");
  }
  const year = String(found.year);
  if (found.kind === "most") return t("pair.headlineMost", { count: found.count, year });
  return t("pair.headlineMore", { count: found.count, year, before: found.before });
}
