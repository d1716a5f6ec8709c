import { compareDecimals, fractionLength, leadingPower, roundDecimal, subtractDecimals } from "@/lib/stats/decimal";

/** What one release (its day, ISO) states for one period: decimal text, or null for a stated gap. */
export type Statement = { vintage: string; value: string | null };

/**
 * What a release did to the figure: `first` stated it, `repeated` it, differed only beyond the ninth significant digit
 * (`negligible`) or only by rounding (`rounded`), `revised` it, took it back (`withdrawn`) or gave it again
 * (`supplied`). `missing`: a stated gap where no figure stood.
 */
export type Change = "first" | "repeated" | "negligible" | "rounded" | "revised" | "withdrawn" | "supplied" | "missing";

export type RevisionStep<T> = {
  statement: T;
  change: Change;
  /** Exact difference from the figure that held before; null where there was none or none is stated. */
  difference: string | null;
  /** Difference from the first figure, "0" where that is no revision; null for the first itself and without a figure. */
  sinceFirst: string | null;
};

export type RevisionHistory<T> = {
  /** All releases, oldest first. */
  steps: RevisionStep<T>[];
  /** The first release with a figure, and the newest release whatever it states. */
  first: T | null;
  latest: T | null;
  /** How many releases changed what was known. */
  revisions: number;
  /** The newest release's difference from the first figure, as in its step. */
  total: string | null;
  /** Lowest and highest figure that held, and their difference; null without a figure. */
  spread: { lowest: string; highest: string; width: string } | null;
};

/** How many digits after the point each release carries, by its day; see `releaseDigits`. */
export type ReleaseDigits = ReadonlyMap<string, number>;
type Figure = { value: string; digits: number | undefined };

// DATA.md: what differs beyond this many significant digits is a publisher's arithmetic.
const SIGNIFICANT = 9;
const REVISIONS: readonly Change[] = ["revised", "withdrawn", "supplied"];

/**
 * The digits after the point that each release of a series carries: those of its finest figure, for publishers drop
 * trailing zeros. A release with a single figure shows no precision and is left out.
 */
export function releaseDigits(statements: Iterable<Statement>): ReleaseDigits {
  const found = new Map<string, { digits: number; figures: number }>();
  for (const { vintage, value } of statements) {
    if (value === null) continue;
    const known = found.get(vintage) ?? { digits: 0, figures: 0 };
    found.set(vintage, { digits: Math.max(known.digits, fractionLength(value)), figures: known.figures + 1 });
  }
  return new Map([...found].flatMap(([vintage, { digits, figures }]) => (figures > 1 ? [[vintage, digits]] : [])));
}

// A copy whose whole release has fewer digits: its figure is the other one at that precision.
function isRoundedCopy(copy: Figure, original: Figure): boolean {
  if (copy.digits === undefined || copy.digits >= fractionLength(original.value)) return false;
  return compareDecimals(roundDecimal(original.value, copy.digits), copy.value) === 0;
}

function compareFigures(before: Figure, after: Figure): "repeated" | "negligible" | "rounded" | "revised" {
  const difference = leadingPower(subtractDecimals(after.value, before.value));
  if (difference === null) return "repeated";
  const powers = [before, after].map(({ value }) => leadingPower(value) ?? Number.NEGATIVE_INFINITY);
  if (difference <= Math.max(...powers) - SIGNIFICANT) return "negligible";
  return isRoundedCopy(after, before) || isRoundedCopy(before, after) ? "rounded" : "revised";
}

function changeOf(held: Figure | undefined, before: string | null, after: Figure | null): Change {
  if (!after) return held && before !== null ? "withdrawn" : "missing";
  if (!held) return "first";
  return before === null ? "supplied" : compareFigures(held, after);
}

// A rounded copy never takes the place of the figure in full digits, whichever came first.
function hold(figures: Figure[], change: Change, after: Figure): void {
  const held = figures.at(-1);
  if (!held || change === "revised" || change === "supplied") figures.push(after);
  else if (change === "rounded" && isRoundedCopy(held, after)) figures[figures.length - 1] = after;
}

function spreadOf(figures: readonly Figure[]): RevisionHistory<Statement>["spread"] {
  const ordered = figures.map(({ value }) => value).sort(compareDecimals);
  const [lowest, highest] = [ordered[0], ordered.at(-1)];
  if (lowest === undefined || highest === undefined) return null;
  return { lowest, highest, width: subtractDecimals(highest, lowest) };
}

function sinceFirst(first: Figure | undefined, after: Figure | null): string | null {
  if (!first || !after) return null;
  return compareFigures(first, after) === "revised" ? subtractDecimals(after.value, first.value) : "0";
}

/**
 * The history of one period from all its releases (any order, one a day) and the digits of the series' releases. Each
 * is measured against the figure that held before it, in exact decimals. Throws RangeError for a value that is no
 * decimal numeral.
 */
export function revisionHistory<T extends Statement>(
  statements: readonly T[],
  digits: ReleaseDigits,
): RevisionHistory<T> {
  const ordered = [...statements].sort((a, b) => (a.vintage < b.vintage ? -1 : 1));
  const figures: Figure[] = [];
  let first: Figure | undefined;
  const steps = ordered.map((statement, index): RevisionStep<T> => {
    const { vintage, value } = statement;
    const after = value === null ? null : { value, digits: digits.get(vintage) };
    const held = figures.at(-1);
    const change = changeOf(held, ordered[index - 1]?.value ?? null, after);
    if (after) hold(figures, change, after);
    const difference = held && after ? subtractDecimals(after.value, held.value) : null;
    const step = { statement, change, difference, sinceFirst: sinceFirst(first, after) };
    first ??= after ?? undefined;
    return step;
  });
  return {
    steps,
    first: ordered.find(({ value }) => value !== null) ?? null,
    latest: ordered.at(-1) ?? null,
    revisions: steps.filter(({ change }) => REVISIONS.includes(change)).length,
    total: steps.at(-1)?.sinceFirst ?? null,
    spread: spreadOf(figures),
  };
}
