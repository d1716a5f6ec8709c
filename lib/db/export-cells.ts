import "server-only";
import type { ColumnId } from "@/lib/csv/datasets";
import type { ClaimFileCells } from "@/lib/csv/verdict-cells";
import { COLT_CELLS } from "@/lib/db/colt-trips";
import { REVISION } from "@/lib/db/first-value";
import { SETTING_QUERY } from "@/lib/db/list-sql";
import { PLOVER_CELLS } from "@/lib/db/plover-events";
import type { ObservationColumn } from "@/lib/params/observation-query";

/** SQL of each cell of a file, over the relation of its list (see `export-sql.ts`). */
type Cells = { [L in "meetings" | "claims" | "documents" | "reported-figures"]: Record<ColumnId<L>, string> } & {
  observations: Record<ColumnId<"observations"> | ObservationColumn, string>;
  /** In the columns of others, of which the record fills those that it can. */
  "meetings-colt": Record<string, string>;
  "meetings-plover": Record<string, string>;
};

const joined = (cell: string, from: string, order: string) =>
  `(SELECT string_agg(${cell}, '; ' ORDER BY ${order}) FROM ${from})`;

const OF_MEETING = "WHERE p.meeting_slug = m.slug";
const SOURCES_OF_MEETING = "meeting_sources l JOIN sources s ON s.url = l.source_url WHERE l.meeting_slug = m.slug";

// The days stand in the order of the addresses, an unknown one as nothing between its semicolons.
const PUBLISHED = `(SELECT string_agg(coalesce(s.published_on::text, ''), '; ' ORDER BY l.ordinal)
  FROM ${SOURCES_OF_MEETING} HAVING count(s.published_on) > 0)`;

const meetings: Cells["meetings"] = {
  meeting_id: "m.slug",
  start_date: "m.start_date",
  end_date: "m.end_date",
  date_precision: "m.date_precision",
  title: "m.title",
  form: "m.form",
  level: "m.level",
  status: "m.status",
  city: "m.city",
  host_country: "m.host_country",
  countries: joined(
    "c.iso3",
    `(SELECT DISTINCT p.country_iso3::text AS iso3 FROM meeting_participants p ${OF_MEETING}) c`,
    "c.iso3",
  ),
  participants: joined(
    "coalesce(person.name, office.title) || ' (' || p.country_iso3 || ')'",
    `meeting_participants p LEFT JOIN persons person ON person.slug = p.person_slug
      LEFT JOIN offices office ON office.slug = p.office_slug ${OF_MEETING}`,
    "p.ordinal",
  ),
  topics: joined("t.topic_code", "meeting_topics t WHERE t.meeting_slug = m.slug", "t.topic_code"),
  documents_signed: "m.documents_count",
  summary: "m.summary",
  source_url: joined("s.url", SOURCES_OF_MEETING, "l.ordinal"),
  source_published_on: PUBLISHED,
};

const observations: Cells["observations"] = {
  series_id: "s.key",
  indicator_code: "s.indicator_code",
  indicator_name: "i.name",
  ref_area: "s.ref_area",
  ref_area_name: "a.name_en",
  counterpart_area: "s.counterpart_area",
  counterpart_area_name: "c.name_en",
  freq: "s.freq",
  time_period: "o.period",
  period_start: "o.period_start",
  period_end: "o.period_end",
  obs_value: "o.value",
  unit: "s.unit",
  unit_multiplier: "s.unit_multiplier",
  obs_status: "o.obs_status",
  vintage: "o.vintage",
  retrieved_at: "r.retrieved_at",
  dataset_code: "s.dataset_code",
  source_url: "r.origin",
  first_value: "first.value",
  first_vintage: "first.vintage",
  revision: REVISION,
};

// Computed before the file begins; they lie in the transaction's setting, beside the query.
const judged = (cell: keyof ClaimFileCells) => `${SETTING_QUERY} #>> ARRAY['judged', c.id, '${cell}']`;

const claims: Cells["claims"] = {
  claim_id: "c.id",
  meeting_id: "m.slug",
  claim_date: "c.said_on",
  speaker: "coalesce(speaker.name, c.speaker_role)",
  statement: "c.statement",
  quote: "c.quote",
  quote_language: "c.quote_language",
  kind: "c.kind",
  subject: "c.subject",
  indicator_code: "c.indicator_code",
  ref_area: "c.ref_area",
  counterpart_area: "c.counterpart_area",
  time_period: "c.period",
  target_period: "c.target_period",
  comparator: "c.comparator",
  value: "c.value",
  unit: "c.unit",
  unit_multiplier: "c.unit_multiplier",
  verdict_at_claim: judged("verdict_at_claim"),
  value_at_claim: judged("value_at_claim"),
  vintage_at_claim: judged("vintage_at_claim"),
  verdict_latest: judged("verdict_latest"),
  value_latest: judged("value_latest"),
  vintage_latest: judged("vintage_latest"),
  difference: judged("difference"),
  source_url: "source.url",
};

const documents: Cells["documents"] = {
  document_id: "d.id",
  meeting_id: "m.slug",
  signed_date: "d.signed_date",
  title: "d.title",
  type: "d.type",
  signing_level: "d.signing_level",
  status: "d.status",
  parties: joined("p.country_iso3", "document_parties p WHERE p.document_id = d.id", "p.country_iso3"),
  topics: joined("t.topic_code", "document_topics t WHERE t.document_id = d.id", "t.topic_code"),
  source_url: "source.url",
  source_published_on: "source.published_on",
};

const reportedFigures: Cells["reported-figures"] = {
  figure_id: "f.id",
  measure: "f.measure",
  ref_area: "f.ref_area",
  counterpart_area: "f.counterpart_area",
  time_period: "f.period",
  period_start: "f.period_start",
  period_end: "f.period_end",
  comparator: "f.comparator",
  value: "f.value",
  unit: "f.unit",
  unit_multiplier: "f.unit_multiplier",
  kind: "f.kind",
  published_on: "f.published_on",
  attribution: "f.attribution",
  publisher: "source.publisher",
  source_url: "f.source_url",
  note: "f.note",
};

export const CELLS: Cells = {
  observations,
  meetings,
  "meetings-colt": COLT_CELLS,
  "meetings-plover": PLOVER_CELLS,
  claims,
  documents,
  "reported-figures": reportedFigures,
};
