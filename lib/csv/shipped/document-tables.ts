import { z } from "zod";
import {
  count,
  country,
  day,
  decimal,
  language,
  oneOf,
  optional,
  shortestPeriod,
  slug,
  text,
} from "@/lib/csv/shipped/cells";
import type { Fault, Row, ShippedTable } from "@/lib/csv/shipped/table";
import { CLAIM_KINDS, COMPARATORS } from "@/lib/domain/claim";
import { CHECK_OPERATIONS, MISMATCHES } from "@/lib/domain/claim-check";
import { DOCUMENT_STATUSES, DOCUMENT_TYPES, SIGNING_LEVELS } from "@/lib/domain/document";
import { UNITS } from "@/lib/domain/indicator";
import { TOPICS } from "@/lib/domain/meeting";

const documents: ShippedTable = {
  name: "documents",
  columns: z.object({
    id: text,
    meeting_slug: optional(slug),
    signed_date: optional(day),
    title: text,
    type: oneOf(DOCUMENT_TYPES),
    signing_level: oneOf(SIGNING_LEVELS),
    status: oneOf(DOCUMENT_STATUSES),
    source_url: text,
    note: optional(text),
  }),
  key: ["id"],
  references: { meeting_slug: ["meetings", "slug"], source_url: ["sources", "url"] },
};

const documentParties: ShippedTable = {
  name: "document_parties",
  columns: z.object({ document_id: text, country_iso3: country }),
  key: ["document_id", "country_iso3"],
  references: { document_id: ["documents", "id"], country_iso3: ["countries", "iso3"] },
};

const documentTopics: ShippedTable = {
  name: "document_topics",
  columns: z.object({ document_id: text, topic_code: oneOf(TOPICS) }),
  key: ["document_id", "topic_code"],
  references: { document_id: ["documents", "id"], topic_code: ["topics", "code"] },
};

const claims: ShippedTable = {
  name: "claims",
  columns: z.object({
    id: text,
    meeting_slug: slug,
    number: count,
    said_on: day,
    speaker_slug: optional(slug),
    speaker_role: text,
    kind: oneOf(CLAIM_KINDS),
    subject: text,
    statement: text,
    quote: optional(text),
    quote_language: optional(language),
    indicator_code: optional(text),
    ref_area: optional(country),
    counterpart_area: optional(country),
    period: optional(shortestPeriod),
    target_period: optional(shortestPeriod),
    comparator: oneOf(COMPARATORS),
    value: decimal,
    unit: oneOf(UNITS),
    unit_multiplier: count,
    source_url: text,
    note: optional(text),
  }),
  key: ["id"],
  unique: [["meeting_slug", "number"]],
  references: {
    meeting_slug: ["meetings", "slug"],
    speaker_slug: ["persons", "slug"],
    indicator_code: ["indicators", "code"],
    ref_area: ["countries", "iso3"],
    counterpart_area: ["countries", "iso3"],
    source_url: ["sources", "url"],
  },
  rules: claimRules,
  storesPeriodDays: true,
};

function claimRules({ quote, quote_language, ref_area, counterpart_area }: Row): Fault[] {
  const faults: Fault[] = [];
  if ((quote === null) !== (quote_language === null)) {
    faults.push({
      column: "quote_language",
      message: `"${quote_language ?? ""}": a quote and its language go together`,
    });
  }
  if (counterpart_area !== null && ref_area === null) {
    faults.push({ column: "ref_area", message: `"" is empty beside a counterpart (${counterpart_area})` });
  }
  return faults;
}

const claimChecks: ShippedTable = {
  name: "claim_checks",
  columns: z.object({
    claim_id: text,
    ordinal: count,
    operation: oneOf(CHECK_OPERATIONS),
    mismatch: optional(oneOf(MISMATCHES)),
    note: optional(text),
  }),
  key: ["claim_id", "ordinal"],
  references: { claim_id: ["claims", "id"] },
};

const claimCheckSeries: ShippedTable = {
  name: "claim_check_series",
  columns: z.object({ claim_id: text, ordinal: count, series_key: text }),
  key: ["claim_id", "ordinal", "series_key"],
  references: { claim_id: ["claims", "id"], series_key: ["series", "key"] },
};

/** Documents with their parties and topics, and claims with the series against which they are checked. */
export const DOCUMENT_TABLES = [
  documents,
  documentParties,
  documentTopics,
  claims,
  claimChecks,
  claimCheckSeries,
] as const;
