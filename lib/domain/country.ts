import { z } from "zod";

/** ISO 3166-1 alpha-3 in capital letters. */
export const iso3 = z
  .string()
  .regex(/^[A-Z]{3}$/, { error: (issue) => `"${String(issue.input)}" is not an ISO 3166-1 alpha-3 code such as KAZ` });

export type Country = { iso3: string; iso2: string; m49: string; nameEn: string };
