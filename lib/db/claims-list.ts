import "server-only";
import { wasKnown } from "@/lib/db/as-of";
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
import type { ClaimRow } from "@/lib/domain/claim-row";
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
 * The claims of a query (`q`: its SQL expression), with the meeting at which each was made; in the view of a day those
 * that had been made by then.
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
    AND ${wasKnown("c.said_on", dayOf(q, query))}
    AND ${isWithin(q, "c.said_on", "c.said_on")}
    AND ${isChosen(q, "kind", "c.kind")}
    AND ${isChosen(q, "subject", "c.subject")}
    AND ${holdsWords(q, WORDS)}`;
}

/** The order of a sort; ends in the unique id. */
export function claimsOrder(sort: ClaimQuery["sort"]): string {
  const { key, descending } = sortParts(CLAIM_SORTS, sort);
  return orderBy(SORTS[key], descending, "c.said_on DESC, c.id");
}

const COLUMNS = `c.id, m.slug AS "meetingSlug", m.title AS "meetingTitle", c.said_on AS "saidOn",
  speaker.name AS speaker, c.speaker_slug AS "speakerSlug", c.speaker_role AS "speakerRole", c.kind, c.subject,
  c.statement, c.quote, c.quote_language AS "quoteLanguage", c.indicator_code AS "indicatorCode",
  c.ref_area AS "refArea", c.counterpart_area AS "counterpartArea", c.period, c.target_period AS "targetPeriod",
  c.comparator, c.value::text AS value, c.unit, c.unit_multiplier AS "unitMultiplier",
  source.url AS "sourceUrl", source.publisher AS "sourcePublisher", c.note`;

/** Exact number of claims of a query, over all pages. */
export function countClaims(query: ClaimQuery): Promise<number> {
  return readCount(claimsFrom(BOUND_QUERY, query), query);
}

/** One page of claims and the number on all pages; the meeting is the leading record of its event. */
export async function listClaims(query: ClaimQuery): Promise<{ rows: ClaimRow[]; total: number }> {
  const select = `SELECT ${COLUMNS} ${claimsFrom(BOUND_QUERY, query)} ${claimsOrder(query.sort)} ${ONE_PAGE}`;
  const [rows, total] = await Promise.all([readPage<ClaimRow>(select, query), countClaims(query)]);
  return { rows, total };
}
