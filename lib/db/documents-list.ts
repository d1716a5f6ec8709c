import "server-only";
import { wasKnown } from "@/lib/db/as-of";
import { pool } from "@/lib/db/client";
import {
  BOUND_QUERY,
  dayOf,
  holdsWords,
  isChosen,
  isWithin,
  ONE_PAGE,
  orderBy,
  rankOf,
  readCount,
  readPage,
} from "@/lib/db/list-sql";
import { DOCUMENT_TYPES } from "@/lib/domain/document";
import type { DocumentRow } from "@/lib/domain/document-row";
import { DOCUMENT_SORTS, type DocumentQuery, type DocumentSortKey } from "@/lib/params/document-query";
import { sortParts } from "@/lib/params/sort";

const SORTS: Record<DocumentSortKey, readonly string[]> = {
  signed_date: ["d.signed_date"],
  type: [rankOf(DOCUMENT_TYPES, "d.type")],
  title: ["lower(d.title)"],
};

const isParty = (q: string, side: "a" | "b") => `EXISTS (SELECT FROM document_parties p
      WHERE p.document_id = d.id AND p.country_iso3 = ${q}#>>'{pair,${side}}')`;

const areParties = (q: string) => `NOT EXISTS (SELECT FROM jsonb_array_elements_text(${q}->'party') asked
      WHERE NOT EXISTS (SELECT FROM document_parties p WHERE p.document_id = d.id AND p.country_iso3 = asked))`;

/**
 * The documents of a query (`q`: its SQL expression), with the meeting at which each was signed; in the view of a day
 * those that had been signed by then.
 */
export function documentsFrom(q: string, query: DocumentQuery): string {
  return `FROM documents d
  JOIN sources source ON source.url = d.source_url
  LEFT JOIN meetings coded ON coded.slug = d.meeting_slug
  LEFT JOIN meetings m ON m.slug = coalesce(coded.duplicate_of, coded.slug)
  WHERE (${q}->>'pair' IS NULL OR (${isParty(q, "a")} AND ${isParty(q, "b")}))
    AND (${q}->>'meeting' IS NULL OR ${q}->>'meeting' IN (m.slug, coded.slug))
    AND ${wasKnown("d.signed_date", dayOf(q, query))}
    AND ${isWithin(q, "d.signed_date", "d.signed_date")}
    AND ${isChosen(q, "type", "d.type")}
    AND ${isChosen(q, "status", "d.status")}
    AND (${q}->'topic' = '[]'::jsonb OR EXISTS (SELECT FROM document_topics t
      WHERE t.document_id = d.id AND ${q}->'topic' ? t.topic_code))
    AND ${areParties(q)}
    AND ${holdsWords(q, "concat_ws(E'\\n', d.title, d.note, m.title)")}`;
}

/** The order of a sort; ends in the unique id. */
export function documentsOrder(sort: DocumentQuery["sort"]): string {
  const { key, descending } = sortParts(DOCUMENT_SORTS, sort);
  return orderBy(SORTS[key], descending, "d.signed_date DESC NULLS LAST, d.id");
}

const COLUMNS = `d.id, m.slug AS "meetingSlug", m.title AS "meetingTitle", d.signed_date AS "signedDate", d.title,
  d.type, d.signing_level AS "signingLevel", d.status,
  ARRAY(SELECT p.country_iso3::text FROM document_parties p WHERE p.document_id = d.id ORDER BY 1) AS parties,
  ARRAY(SELECT t.topic_code FROM document_topics t WHERE t.document_id = d.id ORDER BY 1) AS topics,
  source.url AS "sourceUrl", source.publisher AS "sourcePublisher", d.note`;

/** Exact number of documents of a query, over all pages. */
export function countDocuments(query: DocumentQuery): Promise<number> {
  return readCount(documentsFrom(BOUND_QUERY, query), query);
}

/** One page of documents and the number on all pages. A document without a day passes no `from` or `to`. */
export async function listDocuments(query: DocumentQuery): Promise<{ rows: DocumentRow[]; total: number }> {
  const select = `SELECT ${COLUMNS} ${documentsFrom(BOUND_QUERY, query)} ${documentsOrder(query.sort)} ${ONE_PAGE}`;
  const [rows, total] = await Promise.all([readPage<DocumentRow>(select, query), countDocuments(query)]);
  return { rows, total };
}

/** Countries that are party to any document of the query (its own choice of parties left out), ISO alpha-3. */
export async function listDocumentParties(query: DocumentQuery): Promise<string[]> {
  const asked = { ...query, party: [] };
  const { rows } = await pool().query<{ iso3: string }>(
    `SELECT DISTINCT party.country_iso3 AS iso3 FROM (SELECT d.id ${documentsFrom(BOUND_QUERY, asked)}) found
      JOIN document_parties party ON party.document_id = found.id ORDER BY 1`,
    [JSON.stringify(asked)],
  );
  return rows.map(({ iso3 }) => iso3);
}
