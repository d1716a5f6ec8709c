import { z } from "zod";
import { parsePeriod } from "@/lib/domain/period";
import { defineQuery, type Param } from "@/lib/params/query";
import { asOfHasCome } from "@/lib/params/rules";
import { asOfParam, pairParam } from "@/lib/params/values";

const series: Param<string | null> = {
  codec: z
    .string()
    .regex(/^[\w.:/@-]{1,200}$/, "is not the key of a series, such as wb-wdi:NY.GDP.MKTP.KD.ZG:UZB:_Z:A:PC:N"),
  fallback: null,
};

const period: Param<string | null> = {
  codec: z
    .string()
    .refine((text) => parsePeriod(text) !== null, "is not a period: write 2024, 2024-Q1, 2024-03 or 2025-01/2025-03"),
  fallback: null,
};

/** Which series, and which of its periods. */
export const REVISION_PARAMS = { series, period };

/**
 * The URL grammar of the page of revisions: the key of a series, one of its periods (without it the page chooses), the
 * pair from which the reader came, and the day of the view.
 */
export const revisionQuery = defineQuery({ ...REVISION_PARAMS, pair: pairParam(), asof: asOfParam() }, [asOfHasCome]);
export type RevisionQuery = typeof revisionQuery.defaults;
