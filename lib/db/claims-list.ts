import "server-only";
import { wasKnown } from "@/lib/db/as-of";
import { type JudgedRecord, readJudgedClaims } from "@/lib/db/claim-verdicts";
import {
  BOUND_QUERY,
  dayOf,
  holdsWords,
  isChosen,
  isWithin,
  ONE_PAGE,
  orderBy,
  readCount,
  readPage,
} from "@/lib/db/list-sql";
import type { ClaimVerdict } from "@/lib/domain/claim-check";
import type { ClaimRecord, ClaimRow } from "@/lib/domain/claim-row";
import { tallyVerdicts, type VerdictCounts } from "@/lib/domain/claim-verdict";
import { CLAIM_SORTS, type ClaimQuery, type ClaimSortKey } from "@/lib/params/claim-query";
import { sortParts } from "@/lib/params/sort";

const SORTS: Record<ClaimSortKey, readonly string[]> = {
  said_on: ["c.said_on"],
  speaker: ["lower(coalesce(speaker.name, c.speaker_role))"],
  subject: ["c.subject"],
  // Unlike units do not compare: amounts of one unit stand together, in full size.
  value: ["c.unit", "c.value * 10::numeric ^ c.unit_multiplier"],
};

const WORDS = `concat_ws(E'\\n', c.statement, c.quote, c.subject, c.speaker_role, speaker.name, (
      SELECT string_agg(n.name, E'\\n') FROM person_names n WHERE n.person_slug = c.speaker_slug))`;

const isPair = (q: string, first: string, second: string) =>
  `(least(${first}, ${second}) = ${q}#>>'{pair,a}' AND greatest(${first}, ${second}) = ${q}#>>'{pair,b}')`;

/**
 * A query whose verdicts have been found: `judged` holds what belongs to each of its claims, by id. Verdicts are
 * computed here and not in SQL; this is how SQL learns which claims have the verdicts that a query asks for.
 */
type JudgedQuery = ClaimQuery & { judged?: Record<string, unknown> };

/**
 * The claims of a query (`q`: its SQL expression), with the meeting at which each was made; in the view of a day those
 * that had been made by then. Of the verdicts it knows what stands in `judged` (all claims, where the key is not there).
 */
export function claimsFrom(q: string, query: ClaimQuery): string {
  return `FROM claims c
  JOIN meetings coded ON coded.slug = c.meeting_slug
  JOIN meetings m ON m.slug = coalesce(coded.duplicate_of, coded.slug)
  JOIN sources source ON source.url = c.source_url
  LEFT JOIN persons speaker ON speaker.slug = c.speaker_slug
  WHERE (${q}->>'pair' IS NULL
      OR ${isPair(q, "coded.side_a", "coded.side_b")}
      OR (c.ref_area IS NOT NULL AND c.counterpart_area IS NOT NULL AND ${isPair(q, "c.ref_area", "c.counterpart_area")}))
    AND (${q}->>'meeting' IS NULL OR ${q}->>'meeting' IN (m.slug, coded.slug))
    AND (${q}->>'speaker' IS NULL OR c.speaker_slug = ${q}->>'speaker')
    AND ${wasKnown("c.said_on", dayOf(q, query))}
    AND ${isWithin(q, "c.said_on", "c.said_on")}
    AND ${isChosen(q, "kind", "c.kind")}
    AND ${isChosen(q, "subject", "c.subject")}
    AND ${holdsWords(q, WORDS)}
    AND (${q}->'judged' IS NULL OR ${q} #> ARRAY['judged', c.id] IS NOT NULL)`;
}

/** The order of a sort; ends in the unique id. */
export function claimsOrder(sort: ClaimQuery["sort"]): string {
  const { key, descending } = sortParts(CLAIM_SORTS, sort);
  return orderBy(SORTS[key], descending, "c.said_on DESC, c.id");
}

const COLUMNS = `c.id, m.slug AS "meetingSlug", m.title AS "meetingTitle",
  json_build_object('a', least(coded.side_a, coded.side_b), 'b', greatest(coded.side_a, coded.side_b)) AS "meetingSides",
  c.said_on AS "saidOn",
  speaker.name AS speaker, c.speaker_slug AS "speakerSlug", c.speaker_role AS "speakerRole", c.kind, c.subject,
  c.statement, c.quote, c.quote_language AS "quoteLanguage", c.indicator_code AS "indicatorCode",
  c.ref_area AS "refArea", c.counterpart_area AS "counterpartArea", c.period, c.target_period AS "targetPeriod",
  c.comparator, c.value::text AS value, c.unit, c.unit_multiplier AS "unitMultiplier",
  source.url AS "sourceUrl", source.publisher AS "sourcePublisher", c.note`;

const isAsked = (asked: readonly ClaimVerdict[], verdict: ClaimVerdict | null) =>
  asked.length === 0 || (verdict !== null && asked.includes(verdict));

/** All claims of a query with the verdicts that it asks for, judged, by id. */
export async function listJudgedClaims(query: ClaimQuery): Promise<Map<string, JudgedRecord>> {
  const all = await readJudgedClaims(claimsFrom(BOUND_QUERY, query), query, dayOf(BOUND_QUERY, query));
  const chosen = [...all].filter(
    ([, { verdictAtClaim, verdictLatest }]) =>
      isAsked(query.verdict, verdictLatest) && isAsked(query.verdict_then, verdictAtClaim),
  );
  return new Map(chosen);
}

/** The query with the claims that have its verdicts, for every relation of `claimsFrom`; as it is where it asks for none. */
async function findVerdicts(query: ClaimQuery): Promise<JudgedQuery> {
  if (query.verdict.length + query.verdict_then.length === 0) return query;
  const ids = [...(await listJudgedClaims(query)).keys()];
  return { ...query, judged: Object.fromEntries(ids.map((id) => [id, true])) };
}

const count = (query: JudgedQuery) => readCount(claimsFrom(BOUND_QUERY, query), query);

/** Exact number of claims of a query, over all pages. */
export async function countClaims(query: ClaimQuery): Promise<number> {
  return count(await findVerdicts(query));
}

/** How many of the claims of a query, over all its pages, have each verdict: when they were made, and now. */
export async function countVerdicts(query: ClaimQuery): Promise<VerdictCounts> {
  return tallyVerdicts([...(await listJudgedClaims(query)).values()]);
}

async function withVerdicts(records: readonly ClaimRecord[], query: ClaimQuery): Promise<ClaimRow[]> {
  const ids = { ...query, judged: Object.fromEntries(records.map(({ id }) => [id, true])) };
  const judged = await readJudgedClaims(claimsFrom(BOUND_QUERY, ids), ids, dayOf(BOUND_QUERY, ids));
  // A claim that has gone since the page was read has no verdict to show; it is not shown either.
  return records.flatMap((record) => {
    const found = judged.get(record.id);
    return found ? [{ ...found, ...record }] : [];
  });
}

/** One page of claims with their verdicts and the number on all pages; the meeting is the leading record of its event. */
export async function listClaims(query: ClaimQuery): Promise<{ rows: ClaimRow[]; total: number }> {
  const chosen = await findVerdicts(query);
  const select = `SELECT ${COLUMNS} ${claimsFrom(BOUND_QUERY, query)} ${claimsOrder(query.sort)} ${ONE_PAGE}`;
  const [records, total] = await Promise.all([readPage<ClaimRecord>(select, chosen), count(chosen)]);
  return { rows: await withVerdicts(records, query), total };
}
