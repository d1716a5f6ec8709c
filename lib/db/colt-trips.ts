import "server-only";
import { COLT_SOURCES } from "@/lib/csv/colt-columns";
import { hasDocuments } from "@/lib/db/has-documents";
import { meetingsFrom, meetingsOrder } from "@/lib/db/meetings-list";
import type { MeetingQuery } from "@/lib/params/meeting-query";

// GS, head of state and government in one, is not told apart from S. A minister whose office is not recorded, and a
// deputy, have no role: COLT does not code their trips.
const ROLE = `CASE coalesce(office.level, m.level)
      WHEN 'head_of_state' THEN 'S' WHEN 'head_of_government' THEN 'G'
      WHEN 'minister' THEN CASE WHEN office.title ~* 'foreign' THEN 'F' WHEN office.title ~* 'financ' THEN 'E' END END`;

const leaders = (q: string) => `SELECT DISTINCT ON (p.country_iso3) p.country_iso3 AS iso3, p.person_slug,
      office.title, ${ROLE} AS role
    FROM meeting_participants p
    LEFT JOIN offices office ON office.slug = p.office_slug
    WHERE p.meeting_slug = m.slug AND ${ROLE} IS NOT NULL
      AND CASE WHEN place.iso3 IS NULL THEN p.side = 'visitor' ELSE p.country_iso3 <> place.iso3 END
      AND (${q}->>'pair' IS NULL OR p.country_iso3 IN (${q}#>>'{pair,a}', ${q}#>>'{pair,b}'))
    ORDER BY p.country_iso3, array_position('{S,G,F,E}', ${ROLE}), p.ordinal`;

// Read once for a row, not again in each of the cells that use it.
const ONCE = "OFFSET 0";

const MET = `SELECT
      string_agg(name, '; ' ORDER BY ordinal) FILTER (WHERE is_host AND is_head) AS hosts,
      string_agg(name, '; ' ORDER BY ordinal) FILTER (WHERE is_host AND NOT is_head) AS other_hosts,
      string_agg(name, '; ' ORDER BY ordinal) FILTER (WHERE NOT is_host AND is_head) AS heads,
      coalesce(bool_or(is_host AND is_head), false) AS met_host,
      coalesce(bool_or(is_host AND NOT is_head), false) AS met_other_host,
      coalesce(bool_or(NOT is_host AND is_head), false) AS met_head
    FROM (
      SELECT p.ordinal, coalesce(person.name, office.title) AS name, p.country_iso3 = place.iso3 AS is_host,
        coalesce(office.level, m.level) IN ('head_of_state', 'head_of_government') AS is_head
      FROM meeting_participants p
      LEFT JOIN persons person ON person.slug = p.person_slug
      LEFT JOIN offices office ON office.slug = p.office_slug
      WHERE p.meeting_slug = m.slug AND p.country_iso3 <> trip.iso3
    ) other`;

/**
 * The meetings of a query (`q`: its SQL expression) as COLT's trips, a row for each leader who went to the place: two
 * where two leaders travel to a third country, one where one of them hosts, none for calls, for meetings that are only
 * planned, and for participants below the ranks that COLT codes. With a pair, the trips of its leaders alone. Each
 * session of a longer visit is a meeting of its own: its `Notes` name the trip that it belongs to.
 */
export function coltFrom(q: string, query: MeetingQuery): string {
  return `FROM (SELECT m.* ${meetingsFrom(q, query)}) m
  CROSS JOIN LATERAL (SELECT coalesce(m.place_country, m.host_country) AS iso3) place
  CROSS JOIN LATERAL (${leaders(q)}) trip
  CROSS JOIN LATERAL (${MET}) met
  CROSS JOIN LATERAL (SELECT ARRAY(SELECT l.source_url FROM meeting_sources l
    WHERE l.meeting_slug = m.slug ORDER BY l.ordinal) AS links ${ONCE}) sources
  CROSS JOIN LATERAL (SELECT ${hasDocuments(q, query)} AS are_recorded) documents
  LEFT JOIN persons leader ON leader.slug = trip.person_slug
  LEFT JOIN countries home ON home.iso3 = trip.iso3
  LEFT JOIN countries visited ON visited.iso3 = place.iso3
  LEFT JOIN meetings whole ON whole.slug = m.parent_slug
  WHERE m.status = 'held' AND m.form NOT IN ('phone_call', 'video_call', 'video_summit')`;
}

/** The order of the list, and within a meeting by the traveller's country. */
export function coltOrder(sort: MeetingQuery["sort"]): string {
  return `${meetingsOrder(sort)}, trip.iso3`;
}

const IS_HEAD = "trip.role IN ('S', 'G')";
const MULTILATERAL = `CASE WHEN whole.format = 'multilateral' THEN whole.title
    WHEN m.format = 'multilateral' THEN m.title END`;

const yesIf = (condition: string) => `CASE WHEN ${condition} THEN 'Yes' END`;
const onDay = (column: string) => `CASE WHEN m.date_precision = 'day' THEN ${column} END`;
const headOnly = (cell: string) => `CASE WHEN ${IS_HEAD} THEN ${cell} END`;
const ministerOnly = (cell: string) => `CASE WHEN NOT ${IS_HEAD} THEN ${cell} END`;

// No is written only where the record says so: what it does not tell stays empty.
const KNOWN: Record<string, string> = {
  TripID: "m.slug || '/' || trip.iso3",
  LeaderID: "trip.person_slug",
  LeaderCountryOrIGO: "home.name_en",
  LeaderCountryISO: "trip.iso3",
  LeaderRole: "trip.role",
  LeaderTitle: "trip.title",
  LeaderFullName: "leader.name",
  CountryVisited: "visited.name_en",
  CountryVisitedISO: "place.iso3",
  CityVisited: "m.city",
  TripYear: "extract(year FROM m.start_date)::int",
  TripStartDate: onDay("m.start_date"),
  TripEndDate: onDay("m.end_date"),
  TripDuration: `coalesce(${onDay("(m.end_date - m.start_date + 1)::text")}, 'TBD')`,
  MetHostHoGS: yesIf("met.met_host"),
  HostHOGSName: "met.hosts",
  SubHOGSmetHostSubHOGS: ministerOnly(yesIf("met.met_other_host")),
  HostSubHOGSName: ministerOnly("met.other_hosts"),
  AttendedMultilatEvent: headOnly(yesIf(`${MULTILATERAL} IS NOT NULL`)),
  NameMultilatEvent: headOnly(MULTILATERAL),
  AttendedMultilatMinisterialEvent: ministerOnly(yesIf(`${MULTILATERAL} IS NOT NULL`)),
  NameMultilatMinisterialEvent: ministerOnly(MULTILATERAL),
  MetNonhostHOGS: yesIf("met.met_head"),
  NonhostHOGSNames: "met.heads",
  SignedAgreement: `CASE WHEN m.documents_count > 0 OR documents.are_recorded THEN 'Yes'
    WHEN m.documents_count = 0 THEN 'No' END`,
  Notes: `concat_ws('; ',
    CASE m.date_precision WHEN 'month' THEN 'in ' || to_char(m.start_date, 'YYYY-MM') || ', day not known'
      WHEN 'year' THEN 'in ' || to_char(m.start_date, 'YYYY') || ', day not known' END,
    'part of the trip ' || whole.slug || '/' || trip.iso3,
    'confidence of the record: ' || m.confidence)`,
};

function linkCells(): [id: string, sql: string][] {
  return Array.from({ length: COLT_SOURCES }, (_, index) => [`SourceLink${index + 1}`, `sources.links[${index + 1}]`]);
}

/** SQL of each cell that the record can fill, over `coltFrom`; all other columns stay empty. */
export const COLT_CELLS: Record<string, string> = { ...KNOWN, ...Object.fromEntries(linkCells()) };
