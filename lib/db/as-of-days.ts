import "server-only";
import { pool } from "@/lib/db/client";
import { meetingOfPair } from "@/lib/db/meeting-brief";
import type { Pair } from "@/lib/domain/pair";

async function readDay(name: string, text: string, values: unknown[]): Promise<string | null> {
  const { rows } = await pool().query<{ day: string | null }>({ name, text, values });
  return rows[0]?.day ?? null;
}

/** The first day of a meeting; null when the meeting is unknown or its day is not recorded. */
export function getMeetingDay(slug: string): Promise<string | null> {
  const select = "SELECT start_date AS day FROM meetings WHERE slug = $1 AND date_precision = 'day'";
  return readDay("meeting-day", select, [slug]);
}

/** The first day of the pair's last meeting that took place and of which the day is recorded; null without one. */
export function getLastMeetingDay(pair: Pair): Promise<string | null> {
  const select = `SELECT max(m.start_date) AS day FROM meetings m
    WHERE ${meetingOfPair("m", "$1", "$2")} AND m.status = 'held' AND m.date_precision = 'day'`;
  return readDay("last-meeting-day", select, [pair.a, pair.b]);
}

/**
 * The day from which figures are known: of the releases that were read, the first one's publication, or its retrieval
 * where the publication day is unknown. Null in a record without figures.
 */
export function getFirstKnownDay(): Promise<string | null> {
  const select = "SELECT min(coalesce(published_at, retrieved_at)) AS day FROM retrievals WHERE row_count > 0";
  return readDay("first-known-day", select, []);
}
