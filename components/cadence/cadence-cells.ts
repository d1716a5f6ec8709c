import { neutralise } from "@/lib/csv/encode";
import { CADENCE_DATASET } from "@/lib/domain/cadence";
import { MEETING_LEVELS } from "@/lib/domain/meeting";
import type { Pair } from "@/lib/domain/pair";
import type { CadenceQuery } from "@/lib/params/cadence-query";
import { cadenceUnit } from "@/lib/stats/cadence-as-series";
import type { Cadence, CadencePeriod } from "@/lib/stats/cadence-series";

/** The columns of the file of counts, in their order. Their ids are stable. */
export const CADENCE_COLUMNS = [
  "dataset_code",
  "ref_area",
  "counterpart_area",
  "freq",
  "time_period",
  "period_start",
  "period_end",
  "contact",
  "format",
  "level",
  "weighting",
  "obs_value",
  "unit",
  "obs_status",
  "reason",
  "vintage",
] as const;

/** What is counted in a line of the file. `_T` is SDMX's code for all together. */
type Line = { contact: "in_person" | "call" | "all"; level: string; each: CadencePeriod; value: string | null };

type Counted = { query: CadenceQuery; cadence: Cadence; calls: Cadence | null };

const CONTACT = { apart: "in_person", with: "all", only: "call" } as const;

function linesOf({ periods }: Cadence, contact: Line["contact"]): Line[] {
  const levels = MEETING_LEVELS.filter((level) => periods.some(({ byLevel }) => byLevel[level] !== undefined));
  return periods.flatMap((each) => [
    { contact, level: "_T", each, value: each.value },
    ...levels.map((level) => {
      return { contact, level, each, value: each.value === null ? null : (each.byLevel[level] ?? "0") };
    }),
  ]);
}

/** The lines of the file: each period with all and each level that met, oldest first; then the calls that count apart. */
export function cadenceLines({ query, cadence, calls }: Counted): Line[] {
  return [...linesOf(cadence, CONTACT[query.calls]), ...(calls ? linesOf(calls, "call") : [])];
}

/** The cells of the file: a count, or none with the code of its reason. `vintage` is the day up to which the record speaks. */
export function cadenceCells(counted: Counted, { a, b }: Pair, vintage: string | null): (string | null)[][] {
  const { query } = counted;
  const { unit } = cadenceUnit(query.weight === "weighted");
  return cadenceLines(counted).map(({ contact, level, each, value }) => [
    neutralise(CADENCE_DATASET),
    a,
    b,
    query.freq,
    each.period,
    each.start,
    each.end,
    contact,
    query.format,
    level,
    query.weight,
    value,
    unit,
    each.status,
    each.reason,
    vintage,
  ]);
}
