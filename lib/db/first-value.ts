import "server-only";

/** Joins to the observations `o` the first figure that was stated for their period, as `first`; none after their own day. */
export const FIRST_VALUE = `LEFT JOIN LATERAL (
    SELECT f.value, f.vintage FROM observations f
    WHERE f.series_id = o.series_id AND f.period = o.period AND f.vintage <= o.vintage AND f.value IS NOT NULL
    ORDER BY f.vintage LIMIT 1
  ) first ON true`;

const LARGER = "greatest(abs(o.value), abs(first.value))";
// From the digits as they are written: a logarithm would round.
const POWER = `CASE WHEN ${LARGER} >= 1 THEN length(trunc(${LARGER})::text) - 1
  ELSE -1 - length(substring(${LARGER}::text FROM '^0\\.(0*)')) END`;

// The cheap conditions come first: the digits of a release are looked up only where the figures agree when rounded.
function isRoundedCopy(copy: string, original: string): string {
  return `scale(${original}.value) > scale(${copy}.value)
    AND round(${original}.value, scale(${copy}.value)) = ${copy}.value
    AND EXISTS (SELECT FROM (
        SELECT max(scale(d.value)) AS digits FROM observations d
        WHERE d.series_id = o.series_id AND d.vintage = ${copy}.vintage HAVING count(d.value) > 1
      ) release
      WHERE release.digits < scale(${original}.value) AND round(${original}.value, release.digits) = ${copy}.value)`;
}

/**
 * SQL of the revision of `o` since `first` by the rules of lib/stats/revision (a test compares them): the exact
 * difference, 0 where it is none; null for the first figure itself and for a stated gap.
 */
export const REVISION = `CASE
  WHEN first.vintage = o.vintage THEN NULL
  WHEN o.value = first.value THEN 0
  WHEN abs(o.value - first.value) < ('1e' || (${POWER}) - 8)::numeric THEN 0
  WHEN ${isRoundedCopy("o", "first")} THEN 0
  WHEN ${isRoundedCopy("first", "o")} THEN 0
  ELSE o.value - first.value END`;
