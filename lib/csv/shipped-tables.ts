import { DOCUMENT_TABLES } from "@/lib/csv/shipped/document-tables";
import { MEETING_TABLES } from "@/lib/csv/shipped/meeting-tables";
import { REFERENCE_TABLES } from "@/lib/csv/shipped/reference-tables";
import { STATISTICS_TABLES } from "@/lib/csv/shipped/statistics-tables";
import type { ShippedTable } from "@/lib/csv/shipped/table";

/** The shipped CSVs in the order in which they load: what a row refers to comes before the row. */
export const SHIPPED_TABLES: readonly ShippedTable[] = [
  ...REFERENCE_TABLES,
  ...STATISTICS_TABLES,
  ...MEETING_TABLES,
  ...DOCUMENT_TABLES,
];
