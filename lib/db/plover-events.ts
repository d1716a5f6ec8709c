import "server-only";
import { hasDocuments } from "@/lib/db/has-documents";
import { meetingsFrom, meetingsOrder } from "@/lib/db/meetings-list";
import { CONSULT_SCALES, TOPIC_CONTEXTS } from "@/lib/domain/plover";
import type { MeetingQuery } from "@/lib/params/meeting-query";

const MODE = `CASE WHEN m.form IN ('phone_call', 'video_call') THEN 'phone'
      WHEN m.format = 'multilateral' OR m.form = 'video_summit' THEN 'multilateral'
      WHEN place.is_host THEN 'visit'
      WHEN place.iso3 IS NOT NULL THEN 'third-party' END`;

const SCALES = Object.entries(CONSULT_SCALES)
  .map(([mode, scale]) => `WHEN '${mode}' THEN ${scale}`)
  .join(" ");

const CONTEXTS = Object.entries(TOPIC_CONTEXTS)
  .map(([topic, context]) => `('${topic}', ${context === null ? "NULL" : `'${context}'`})`)
  .join(", ");

// A signed document is an event of its own, after the one of the meeting.
const EVENTS = `SELECT 1 AS n, CASE m.status WHEN 'planned' THEN 'AGREE' ELSE 'CONSULT' END AS event,
      CASE WHEN m.status = 'held' THEN ${MODE} END AS mode
    UNION ALL SELECT 2, 'SUPPORT', NULL
    WHERE m.status = 'held' AND (m.documents_count > 0 OR documents.are_recorded)`;

// A clear host receives, and whoever came acts; without one all who took part act.
const entities = (isRecipient: boolean) => {
  const isHost = "p.country_iso3 = place.iso3";
  const where = isRecipient
    ? `event.mode = 'visit' AND ${isHost}`
    : `(event.mode IS DISTINCT FROM 'visit' OR NOT ${isHost})`;
  const list = (cell: string) =>
    `CASE WHEN count(${cell}) > 0 THEN string_agg(coalesce(${cell}, ''), '; ' ORDER BY iso3) END`;
  return `SELECT string_agg(iso3, '; ' ORDER BY iso3) AS codes, string_agg('GOV', '; ') AS sectors,
      ${list("office")} AS offices, ${list("name")} AS names
    FROM (
      SELECT p.country_iso3 AS iso3, string_agg(office.title, ', ' ORDER BY p.ordinal) AS office,
        string_agg(person.name, ', ' ORDER BY p.ordinal) AS name
      FROM meeting_participants p
      LEFT JOIN persons person ON person.slug = p.person_slug
      LEFT JOIN offices office ON office.slug = p.office_slug
      WHERE p.meeting_slug = m.slug AND ${where}
      GROUP BY p.country_iso3
    ) country`;
};

/**
 * The meetings of a query (`q`: its SQL expression) as events of PLOVER: CONSULT with its mode, AGREE for one that is
 * only planned, and after the meeting SUPPORT where documents were signed. A meeting that was called off has none.
 */
export function ploverFrom(q: string, query: MeetingQuery): string {
  return `FROM (SELECT m.* ${meetingsFrom(q, query)}) m
  CROSS JOIN LATERAL (SELECT coalesce(m.place_country, m.host_country) AS iso3,
    EXISTS (SELECT FROM meeting_participants p WHERE p.meeting_slug = m.slug
      AND p.country_iso3 = coalesce(m.place_country, m.host_country)) AS is_host OFFSET 0) place
  CROSS JOIN LATERAL (SELECT ${hasDocuments(q, query)} AS are_recorded) documents
  CROSS JOIN LATERAL (${EVENTS}) event
  CROSS JOIN LATERAL (${entities(false)}) actor
  CROSS JOIN LATERAL (${entities(true)}) recipient
  CROSS JOIN LATERAL (SELECT string_agg(t.topic_code, ', ' ORDER BY t.topic_code) FILTER (WHERE c.context IS NULL) AS without,
      array_agg(c.context) FILTER (WHERE c.context IS NOT NULL) AS known
    FROM meeting_topics t LEFT JOIN (VALUES ${CONTEXTS}) AS c(topic, context) ON c.topic = t.topic_code
    WHERE t.meeting_slug = m.slug) topics
  WHERE m.status <> 'cancelled'`;
}

/** The order of the list, the meeting before what was signed at it. */
export function ploverOrder(sort: MeetingQuery["sort"]): string {
  return `${meetingsOrder(sort)}, event.n`;
}

// As much of the day as is known.
const KNOWN_DAY = `CASE m.date_precision WHEN 'day' THEN m.start_date::text WHEN 'month' THEN to_char(m.start_date, 'YYYY-MM')
    WHEN 'year' THEN to_char(m.start_date, 'YYYY') END`;

// 036 (announced) and 057 (signed) of CAMEO are AGREE and SUPPORT in the diplomatic context.
const CONTEXT = `(SELECT string_agg(DISTINCT context, '; ' ORDER BY context)
    FROM unnest(topics.known || CASE WHEN event.event <> 'CONSULT' THEN 'diplomatic' END) AS context)`;

/** SQL of each cell that the record can fill, over `ploverFrom`; all other columns stay empty. */
export const PLOVER_CELLS: Record<string, string> = {
  id: "m.slug || CASE event.n WHEN 2 THEN '/SUPPORT' ELSE '' END",
  date: KNOWN_DAY,
  enddate: "CASE WHEN m.date_precision = 'day' THEN m.end_date::text END",
  actor: "actor.codes",
  recipient: "recipient.codes",
  event: "event.event",
  event_loc: "nullif(concat_ws(', ', m.city, place.iso3), '')",
  event_text: "m.title",
  event_scale: `CASE event.mode ${SCALES} END`,
  mode: "event.mode",
  context: CONTEXT,
  link: "m.parent_slug",
  text: "m.summary",
  cite_info: `(SELECT string_agg(l.source_url, '; ' ORDER BY l.ordinal) FROM meeting_sources l WHERE l.meeting_slug = m.slug)`,
  comment: `nullif(concat_ws('; ',
    CASE WHEN m.date_precision IN ('month', 'year') THEN 'date known to the ' || m.date_precision END,
    'topics without one context: ' || topics.without), '')`,
  actor_sector: "actor.sectors",
  actor_office: "actor.offices",
  actor_entity_text: "actor.names",
  recipient_sector: "recipient.sectors",
  recipient_office: "recipient.offices",
  recipient_entity_text: "recipient.names",
};
