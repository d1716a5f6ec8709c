import { z } from "zod";
import { count, country, day, oneOf, optional, slug, text } from "@/lib/csv/shipped/cells";
import type { Fault, Row, ShippedTable } from "@/lib/csv/shipped/table";
import {
  CONFIDENCES,
  DATE_PRECISIONS,
  MEETING_FORMATS,
  MEETING_FORMS,
  MEETING_LEVELS,
  MEETING_STATUSES,
  PARTICIPANT_SIDES,
  TOPICS,
} from "@/lib/domain/meeting";

const meetings: ShippedTable = {
  name: "meetings",
  columns: z.object({
    slug,
    code: text,
    duplicate_of: optional(slug),
    parent_slug: optional(slug),
    side_a: country,
    side_b: country,
    start_date: optional(day),
    end_date: optional(day),
    date_precision: oneOf(DATE_PRECISIONS),
    title: text,
    form: oneOf(MEETING_FORMS),
    format: oneOf(MEETING_FORMATS),
    level: oneOf(MEETING_LEVELS),
    status: oneOf(MEETING_STATUSES),
    city: optional(text),
    venue: optional(text),
    place_country: optional(country),
    host_country: optional(country),
    visitor_country: optional(country),
    summary: text,
    other_participants: optional(text),
    topics_basis: optional(oneOf(["stated", "coarse"])),
    topics_other: optional(text),
    documents_count: optional(count),
    confidence: oneOf(CONFIDENCES),
    note: optional(text),
  }),
  key: ["slug"],
  unique: [["code"]],
  references: {
    duplicate_of: ["meetings", "slug"],
    parent_slug: ["meetings", "slug"],
    side_a: ["countries", "iso3"],
    side_b: ["countries", "iso3"],
    place_country: ["countries", "iso3"],
    host_country: ["countries", "iso3"],
    visitor_country: ["countries", "iso3"],
  },
  rules: meetingRules,
};

function meetingRules(row: Row): Fault[] {
  const { side_a, side_b, start_date, end_date, date_precision } = row;
  const faults: Fault[] = [];
  if (String(side_a) >= String(side_b)) {
    faults.push({ column: "side_b", message: `"${side_b}" does not follow "${side_a}" in alphabetical order` });
  }
  if ((start_date === null) !== (date_precision === "unknown")) {
    faults.push({
      column: "start_date",
      message: `"${start_date ?? ""}" does not fit the precision "${date_precision}"`,
    });
  }
  if (end_date !== null && String(end_date) < String(start_date ?? "9999")) {
    faults.push({ column: "end_date", message: `"${end_date}" is before the start: an end needs a start before it` });
  }
  return faults;
}

const meetingParticipants: ShippedTable = {
  name: "meeting_participants",
  columns: z.object({
    meeting_slug: slug,
    ordinal: count,
    country_iso3: country,
    person_slug: optional(slug),
    office_slug: optional(slug),
    side: oneOf(PARTICIPANT_SIDES),
  }),
  key: ["meeting_slug", "ordinal"],
  references: {
    meeting_slug: ["meetings", "slug"],
    country_iso3: ["countries", "iso3"],
    person_slug: ["persons", "slug"],
    office_slug: ["offices", "slug"],
  },
};

const meetingTopics: ShippedTable = {
  name: "meeting_topics",
  columns: z.object({ meeting_slug: slug, topic_code: oneOf(TOPICS) }),
  key: ["meeting_slug", "topic_code"],
  references: { meeting_slug: ["meetings", "slug"], topic_code: ["topics", "code"] },
};

const meetingSources: ShippedTable = {
  name: "meeting_sources",
  columns: z.object({ meeting_slug: slug, ordinal: count, source_url: text }),
  key: ["meeting_slug", "source_url"],
  unique: [["meeting_slug", "ordinal"]],
  references: { meeting_slug: ["meetings", "slug"], source_url: ["sources", "url"] },
};

const placeNames: ShippedTable = {
  name: "place_names",
  columns: z.object({ country_iso3: country, name: text, gazetteer_name: text }),
  key: ["country_iso3", "name"],
  references: { country_iso3: ["countries", "iso3"] },
};

const pairCoverage: ShippedTable = {
  name: "pair_coverage",
  columns: z.object({
    side_a: country,
    side_b: country,
    recorded_from: day,
    recorded_to: day,
    dense_from: optional(day),
    note: text,
  }),
  key: ["side_a", "side_b"],
  references: { side_a: ["countries", "iso3"], side_b: ["countries", "iso3"] },
  rules: ({ recorded_from, recorded_to }) =>
    String(recorded_from) <= String(recorded_to)
      ? []
      : [{ column: "recorded_to", message: `"${recorded_to}" is before recorded_from (${recorded_from})` }],
};

/** Meetings with their parts, how a gazetteer spells their cities, and how far a pair's record of them reaches. */
export const MEETING_TABLES = [
  meetings,
  meetingParticipants,
  meetingTopics,
  meetingSources,
  placeNames,
  pairCoverage,
] as const;
