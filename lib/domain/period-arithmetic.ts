import type { Frequency } from "@/lib/domain/indicator";
import { addDays, addMonths, daysBetween, type Period, type PeriodKind, parsePeriod } from "@/lib/domain/period";
import { RapportError } from "@/lib/errors";

type SingleKind = Exclude<PeriodKind, "span">;

const KIND = { A: "year", Q: "quarter", M: "month" } as const;
const PER_YEAR = { year: 1, quarter: 4, month: 12 } as const;
const [FIRST_DAY, LAST_DAY] = ["0001-01-01", "9999-12-31"];
// Every year, 1,600 years of months, 54 years of days: more is no question that a reader asks.
const MOST_IN_RANGE = 20_000;

const yearOf = (day: string) => Number(day.slice(0, 4));
const isYear = (year: number) => year >= 1 && year <= 9999;

/** Which of all periods of a kind a day lies in, counted without a break: the next period has the next number. */
function numberOf(day: string, kind: SingleKind): number {
  if (kind === "day") return daysBetween(FIRST_DAY, day);
  const perYear = PER_YEAR[kind];
  return yearOf(day) * perYear + Math.floor(((Number(day.slice(5, 7)) - 1) * perYear) / 12);
}

/** The text of the period with this number; null outside the years 1 to 9999. */
function textOf(number: number, kind: SingleKind): string | null {
  if (kind === "day") return number >= 0 && number <= numberOf(LAST_DAY, kind) ? addDays(FIRST_DAY, number) : null;
  const year = Math.floor(number / PER_YEAR[kind]);
  if (!isYear(year)) return null;
  const [text, part] = [String(year).padStart(4, "0"), number - year * PER_YEAR[kind] + 1];
  if (kind === "year") return text;
  return kind === "quarter" ? `${text}-Q${part}` : `${text}-${String(part).padStart(2, "0")}`;
}

function shiftYears(text: string, years: number): string | null {
  const period = parsePeriod(text);
  if (!period) return null;
  const { kind, start } = period;
  if (kind === "span") {
    const ends = text.split("/").map((end) => shiftYears(end, years));
    return ends.includes(null) ? null : ends.join("/");
  }
  if (kind === "day") return isYear(yearOf(start) + years) ? addMonths(start, years * 12) : null;
  return textOf(numberOf(start, kind) + years * PER_YEAR[kind], kind);
}

/**
 * The period of the same kind `steps` later (earlier, when negative). A span moves by whole years, so that year-to-date
 * figures meet the same months of another year and a fiscal year the one beside it; an end on 29 February is 28 February
 * in common years, and one on 28 February stays there in leap years. Null for a text that names no period and when the
 * result leaves the years 1 to 9999. Throws `RangeError` for steps that are not whole.
 */
export function shiftPeriod(text: string, steps: number): string | null {
  if (!Number.isInteger(steps)) throw new RangeError(`steps must be a whole number, not ${steps}`);
  const period = parsePeriod(text);
  if (!period) return null;
  const { kind, start } = period;
  return kind === "span" ? shiftYears(text, steps) : textOf(numberOf(start, kind) + steps, kind);
}

/**
 * The same period a year earlier: of a quarter the same quarter, of a day the same day (28 February for the 29th), of a
 * span both ends. Null for a text that names no period and before the year 1.
 */
export function yearBefore(text: string): string | null {
  return shiftYears(text, -1);
}

function stepsBetween(first: Period, last: Period): number | null {
  if (first.kind === "span") {
    const years = yearOf(last.start) - yearOf(first.start);
    return shiftYears(first.text, years) === last.text ? years : null;
  }
  return first.kind === last.kind ? numberOf(last.start, first.kind) - numberOf(first.start, first.kind) : null;
}

function readPeriod(text: string): Period {
  const period = parsePeriod(text);
  if (period) return period;
  throw new RapportError("invalid_data", `"${text}" is not a period: write 2024, 2024-Q1, 2024-03 or 2025-01/2025-03`);
}

/**
 * All periods of one kind from `first` to `last`, both included, in order of time; of spans the same months of each year
 * (`2023-01/2023-03`, `2024-01/2024-03`). Throws `invalid_data` for a text that names no period, two kinds, spans of
 * different months, a range that runs backwards and one of more than 20,000 periods.
 */
export function periodRange(first: string, last: string): string[] {
  const steps = stepsBetween(readPeriod(first), readPeriod(last));
  const fail = (problem: string) =>
    new RapportError("invalid_data", `The range from "${first}" to "${last}" ${problem}`);
  if (steps === null) throw fail("mixes kinds: take two years, quarters, months or days, or the same months twice");
  if (steps < 0) throw fail("runs backwards: name the earlier period first");
  if (steps >= MOST_IN_RANGE) throw fail(`has ${steps + 1} periods: take at most ${MOST_IN_RANGE}`);
  return Array.from({ length: steps + 1 }, (_, step) => shiftPeriod(first, step)).filter((text) => text !== null);
}

/**
 * The year, quarter or month that contains the whole period, itself included; null where none does (a fiscal year such
 * as `2024-04/2025-03` lies in no calendar year) and for a text that names no period. A span may lie in a year but never
 * in a quarter or month, whatever its days: it is a year-to-date figure. Spans of one year share days: never add them up.
 */
export function periodWithin(text: string, freq: Frequency): string | null {
  const period = parsePeriod(text);
  if (!period || (period.kind === "span" && freq !== "A")) return null;
  const number = numberOf(period.start, KIND[freq]);
  return number === numberOf(period.end, KIND[freq]) ? textOf(number, KIND[freq]) : null;
}

/**
 * The quarters or months that make up a year or quarter, in order of time. Empty for what `freq` does not divide: a
 * period of that frequency or a finer one, a day, a span, and a text that names no period.
 */
export function periodsIn(text: string, freq: Frequency): string[] {
  const period = parsePeriod(text);
  if (period?.kind !== "year" && period?.kind !== "quarter") return [];
  const kind = KIND[freq];
  const parts = PER_YEAR[kind] / PER_YEAR[period.kind];
  if (parts <= 1) return [];
  const first = numberOf(period.start, kind);
  return Array.from({ length: parts }, (_, part) => textOf(first + part, kind)).filter((each) => each !== null);
}
