import { z } from "zod";
import { country, day, language, oneOf, optional, slug, text } from "@/lib/csv/shipped/cells";
import type { ShippedTable } from "@/lib/csv/shipped/table";
import { MEETING_LEVELS, TOPICS } from "@/lib/domain/meeting";

const iso2 = z.string().regex(/^[A-Z]{2}$/, { error: (issue) => `"${String(issue.input)}" is not an alpha-2 code` });
const m49 = z
  .string()
  .regex(/^\d{3}$/, { error: (issue) => `"${String(issue.input)}" is not three digits such as 398` });

const countries: ShippedTable = {
  name: "countries",
  columns: z.object({ iso3: country, iso2, m49, name_en: text }),
  key: ["iso3"],
  unique: [["iso2"], ["m49"]],
};

const sources: ShippedTable = {
  name: "sources",
  columns: z.object({
    url: text,
    publisher: text,
    title: optional(text),
    language: optional(language),
    published_on: optional(day),
  }),
  key: ["url"],
};

const persons: ShippedTable = {
  name: "persons",
  columns: z.object({ slug, name: text, note: optional(text) }),
  key: ["slug"],
};

const personNames: ShippedTable = {
  name: "person_names",
  columns: z.object({ person_slug: slug, language, name: text }),
  key: ["person_slug", "name"],
  references: { person_slug: ["persons", "slug"] },
};

const offices: ShippedTable = {
  name: "offices",
  columns: z.object({ slug, country_iso3: country, title: text, level: oneOf(MEETING_LEVELS) }),
  key: ["slug"],
  references: { country_iso3: ["countries", "iso3"] },
};

const topics: ShippedTable = { name: "topics", columns: z.object({ code: oneOf(TOPICS) }), key: ["code"] };

/** What other records refer to: countries, sources, persons with their spellings, offices, topics. */
export const REFERENCE_TABLES = [countries, sources, persons, personNames, offices, topics] as const;
