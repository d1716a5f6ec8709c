import "server-only";
import type { Day } from "@/lib/db/as-of";
import { pool } from "@/lib/db/client";

/** How a page's statement (a bound parameter) names the list's query, as jsonb. */
export const BOUND_QUERY = "$1::jsonb";
/** How a COPY, which takes no parameters, names it: the transaction's setting, read once as an init plan. */
export const SETTING_QUERY = "(SELECT current_setting('rapport.query')::jsonb)";

/** The day of a list's view: read once as an init plan, not cast from the query again for every row. */
export function dayOf(q: string, { asof }: { asof: string | null }): Day {
  return asof === null ? null : `(SELECT (${q}->>'asof')::date)`;
}

/** Condition: the list at `key` is empty or holds `column`. */
export function isChosen(q: string, key: string, column: string): string {
  return `(${q}->'${key}' = '[]'::jsonb OR ${q}->'${key}' ? ${column}::text)`;
}

/** Condition: `column` (a date) lies between the query's `from` and `to`, both ends included. */
export function isWithin(q: string, first: string, last: string): string {
  return `(${q}->>'from' IS NULL OR ${first} >= (${q}->>'from')::date)
    AND (${q}->>'to' IS NULL OR ${last} <= (${q}->>'to')::date)`;
}

/** Condition: the words of the query stand literally in `text`, whatever their case. */
export function holdsWords(q: string, text: string): string {
  return `(${q}->>'q' IS NULL OR strpos(lower(${text}), lower(${q}->>'q')) > 0)`;
}

/** Place of a closed list's value, so that `level` sorts by rank and not by spelling. */
export function rankOf(values: readonly string[], column: string): string {
  return `array_position(ARRAY[${values.map((value) => `'${value}'`).join(", ")}], ${column}::text)`;
}

/** ORDER BY of a sort: missing last in both directions, then `ties`, which ends in a unique key. */
export function orderBy(expressions: readonly string[], descending: boolean, ties: string): string {
  const direction = descending ? "DESC" : "ASC";
  return `ORDER BY ${expressions.map((each) => `${each} ${direction} NULLS LAST`).join(", ")}, ${ties}`;
}

/** Closes the part of a statement for `readPage` that picks the page. */
export const ONE_PAGE = "LIMIT $2 OFFSET $3";

/** Rows of one page of a list; `select` uses $1 for the query and ONE_PAGE. */
export async function readPage<Row extends object>(select: string, query: { page: number; size: number }) {
  const { rows } = await pool().query<Row>(select, [JSON.stringify(query), query.size, (query.page - 1) * query.size]);
  return rows;
}

/** Exact number of rows of a relation (`FROM …`), which uses $1 for the query. */
export async function readCount(from: string, query: object): Promise<number> {
  const { rows } = await pool().query<{ count: number }>(`SELECT count(*)::int AS count ${from}`, [
    JSON.stringify(query),
  ]);
  return rows[0]?.count ?? 0;
}
