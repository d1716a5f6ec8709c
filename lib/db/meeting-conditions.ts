import "server-only";
import { meetingWasKnown } from "@/lib/db/as-of";
import { dayOf, isChosen } from "@/lib/db/list-sql";
import { searchCondition } from "@/lib/db/meeting-search";
import type { MeetingFacet } from "@/lib/domain/meeting-facet";
import type { MeetingQuery } from "@/lib/params/meeting-query";

const UNITS = "('month', 'year')";

/** The first of the days on which the meeting `m` may have been: `possibleDays` of lib/domain in SQL (a test compares). */
export const FIRST_DAY = `CASE WHEN m.date_precision IN ${UNITS}
    THEN date_trunc(m.date_precision, m.start_date::timestamp)::date ELSE m.start_date END`;
/** The last of those days. */
export const LAST_DAY = `CASE WHEN m.date_precision IN ${UNITS}
    THEN (date_trunc(m.date_precision, coalesce(m.end_date, m.start_date)::timestamp)
      + ('1 ' || m.date_precision)::interval - interval '1 day')::date
    ELSE coalesce(m.end_date, m.start_date) END`;

const takesPart = (q: string, side: "a" | "b") => `EXISTS (SELECT FROM meeting_participants p
      WHERE p.meeting_slug = m.slug AND p.country_iso3 = ${q}#>>'{pair,${side}}')`;

/**
 * Conditions on the meeting `m` of a query (`q`: its SQL expression) without its facets. Second codings of the same
 * event are left out; in the view of a day those stay that had begun by then, and those announced by then. A meeting
 * passes `from` and `to` when any of its possible days does; one without a date passes neither.
 */
export function meetingBase(q: string, query: MeetingQuery): string {
  return `m.duplicate_of IS NULL
    AND ${meetingWasKnown("m", dayOf(q, query))}
    AND (${q}->>'pair' IS NULL OR (${takesPart(q, "a")} AND ${takesPart(q, "b")}))
    AND (${q}->>'from' IS NULL OR ${LAST_DAY} >= (${q}->>'from')::date)
    AND (${q}->>'to' IS NULL OR ${FIRST_DAY} <= (${q}->>'to')::date)
    AND (${q}->'person' = '[]'::jsonb OR EXISTS (SELECT FROM meeting_participants p
      WHERE p.meeting_slug = m.slug AND ${q}->'person' ? p.person_slug))
    AND ${searchCondition(q, query.q)}`;
}

/** Condition on the meeting `m` of each facet: it has one of the chosen values, or none is chosen. */
export const FACET_CONDITIONS: Record<MeetingFacet, (q: string) => string> = {
  level: (q) => isChosen(q, "level", "m.level"),
  form: (q) => isChosen(q, "form", "m.form"),
  format: (q) => isChosen(q, "format", "m.format"),
  topic: (q) => `(${q}->'topic' = '[]'::jsonb OR EXISTS (SELECT FROM meeting_topics t
      WHERE t.meeting_slug = m.slug AND ${q}->'topic' ? t.topic_code))`,
  year: (q) => `(${q}->'year' = '[]'::jsonb OR EXISTS (SELECT FROM jsonb_array_elements_text(${q}->'year') chosen(year)
      WHERE chosen.year::int BETWEEN extract(year FROM ${FIRST_DAY}) AND extract(year FROM ${LAST_DAY})))`,
  place: (q) => isChosen(q, "place", "m.city"),
  host: (q) => isChosen(q, "host", "m.host_country"),
  status: (q) => isChosen(q, "status", "m.status"),
  confidence: (q) => isChosen(q, "confidence", "m.confidence"),
};
