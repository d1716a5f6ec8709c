import "server-only";
import { asOfStatement, type Day, meetingWasKnown } from "@/lib/db/as-of";
import { pool } from "@/lib/db/client";
import { meetingOfPair } from "@/lib/db/meeting-brief";
import { getCoverage } from "@/lib/db/pairs";
import { listExploredSeries } from "@/lib/db/series";
import { CADENCE_CODES, type CountedMeeting, type CountedRecord, isCadenceCode } from "@/lib/domain/cadence";
import type { Frequency, Measure } from "@/lib/domain/indicator";
import type { Pair } from "@/lib/domain/pair";
import type { SeriesWithValues } from "@/lib/domain/series";
import { cadenceAsSeries } from "@/lib/stats/cadence-as-series";

const counted = (day: Day) => `
  SELECT m.slug, m.start_date AS "startDate", m.end_date AS "endDate", m.date_precision AS "datePrecision", m.form,
    m.format, m.level, m.status, m.parent_slug AS "parentSlug", m.place_country AS "placeCountry",
    m.host_country AS "hostCountry", coalesce(m.topics_basis = 'coarse', FALSE) AS "topicsCoarse",
    ARRAY(SELECT t.topic_code FROM meeting_topics t WHERE t.meeting_slug = m.slug ORDER BY 1) AS topics
  FROM meetings m
  WHERE ${meetingOfPair("m", "$1", "$2")} AND ${meetingWasKnown("m", day)}
  ORDER BY m.start_date NULLS LAST, m.slug`;

/**
 * The meetings of a pair that were known on the day `asOf` (null: today), second codings left out, and how far they are
 * recorded: all that a count of them needs. Announced and cancelled ones and sessions are in, for the count to say so.
 */
export async function getCountedRecord(pair: Pair, asOf: string | null): Promise<CountedRecord> {
  const [{ rows }, coverage] = await Promise.all([
    pool().query<CountedMeeting>(asOfStatement("counted-meetings", asOf, [pair.a, pair.b], counted)),
    getCoverage(pair, asOf),
  ]);
  return { meetings: rows, coverage };
}

/** The counts of a pair's meetings as series, those of the given codes; none for a pair without a recorded meeting. */
export async function listCadenceSeries(
  pair: Pair,
  asOf: string | null,
  freq: Frequency,
  codes: readonly string[] = CADENCE_CODES,
): Promise<SeriesWithValues[]> {
  const asked = codes.filter(isCadenceCode);
  if (asked.length === 0) return [];
  const record = await getCountedRecord(pair, asOf);
  if (record.meetings.length === 0) return [];
  return asked.flatMap((code) => cadenceAsSeries(code, record, pair, { freq, asOf }) ?? []);
}

/**
 * What an explorer shows: `listExploredSeries`, and the counts of meetings among the codes, at the query's frequency
 * (`own`: by year, as most figures are).
 */
export async function listShownSeries(
  pair: Pair,
  codes: readonly string[],
  besides: readonly Measure[],
  { freq, asof }: { freq: Frequency | "own"; asof: string | null },
): Promise<SeriesWithValues[]> {
  const published = codes.filter((code) => !isCadenceCode(code));
  const [series, counts] = await Promise.all([
    published.length > 0 ? listExploredSeries(published, besides, [pair.a, pair.b], asof) : [],
    listCadenceSeries(pair, asof, freq === "own" ? "A" : freq, codes),
  ]);
  return [...series, ...counts];
}
