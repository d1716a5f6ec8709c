import { z } from "zod";
import { dayToEpoch, parsePeriod } from "@/lib/domain/period";

/** An ISO day. Apart from the arithmetic, which goes to browsers without the library of schemas. */
export const isoDay = z.string().refine((day) => !Number.isNaN(dayToEpoch(day)), {
  error: (issue) => `"${String(issue.input)}" is not a day of the calendar in the form 2025-03-29`,
});

/** The text of a period. */
export const periodText = z.string().refine((text) => parsePeriod(text) !== null, {
  error: (issue) =>
    `"${String(issue.input)}" is not a period: write 2024, 2024-Q1, 2024-03, 2024-03-29 or 2024-01/2024-06`,
});
