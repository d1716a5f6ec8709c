import "server-only";
import { pool } from "@/lib/db/client";

/**
 * Condition: every word of the query's `q` is found in what is recorded of the meeting `m`: as a part of a word, by its
 * stem, or in another spelling of a person's name; case and marks do not matter. Words of one or two letters, and those
 * of scripts other than Latin and Cyrillic, are found at the beginning of a word.
 */
export function searchCondition(q: string, text: string | null): string {
  return text === null ? "TRUE" : `m.slug = ANY (ARRAY(SELECT found FROM search_meetings(${q}->>'q') found))`;
}

const SUGGESTION = `WITH asked AS (
    SELECT word, place, EXISTS (SELECT FROM search_meetings(word)) AS known
    FROM unnest(string_to_array($1, ' ')) WITH ORDINALITY asked (word, place)
  ), meant AS (
    SELECT place, known, CASE WHEN known THEN word ELSE search_suggestion(word) END AS word FROM asked
  )
  SELECT string_agg(word, ' ' ORDER BY place) AS text FROM meant HAVING bool_and(word IS NOT NULL) AND NOT bool_and(known)`;

/**
 * The words of a search with each that no meeting has replaced by the most similar word of a person's or place's name;
 * null when every word is found by itself, or when one is like no name.
 */
export async function suggestSpelling(text: string): Promise<string | null> {
  const { rows } = await pool().query<{ text: string }>(SUGGESTION, [text]);
  return rows[0]?.text ?? null;
}
