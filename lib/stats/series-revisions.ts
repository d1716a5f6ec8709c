import { type RevisionHistory, releaseDigits, revisionHistory, type Statement } from "@/lib/stats/revision";

/** What one release states for one of the periods of a series. */
export type PeriodStatement = Statement & { period: string };

/** The history of each period of a series, in the order in which the periods first come. Throws as `revisionHistory`. */
export function seriesRevisions<T extends PeriodStatement>(statements: readonly T[]): Map<string, RevisionHistory<T>> {
  const digits = releaseDigits(statements);
  const groups = new Map<string, T[]>();
  for (const statement of statements) {
    const group = groups.get(statement.period);
    if (group) group.push(statement);
    else groups.set(statement.period, [statement]);
  }
  return new Map([...groups].map(([period, group]) => [period, revisionHistory(group, digits)]));
}

/** The newest statement of each period that was known on a day (ISO), in the order in which the periods first come. */
export function knownOn<T extends PeriodStatement>(statements: readonly T[], day: string): T[] {
  const newest = new Map<string, T>();
  for (const statement of statements) {
    if (statement.vintage > day) continue;
    const known = newest.get(statement.period);
    if (!known || known.vintage < statement.vintage) newest.set(statement.period, statement);
  }
  return [...newest.values()];
}

/**
 * The releases (days, oldest first) that tell how a series moved: the first, the newest, and between them those that
 * revised the most periods, at most `most` (at least 2) in all. A release that revised nothing is left out.
 */
export function tellingReleases(histories: Iterable<RevisionHistory<Statement>>, most: number): string[] {
  if (!(most >= 2))
    throw new RangeError(`most is ${most}; at least the first and the newest release are chosen: give 2 or more`);
  const revised = new Map<string, number>();
  for (const { steps } of histories)
    for (const { statement, change } of steps)
      revised.set(statement.vintage, (revised.get(statement.vintage) ?? 0) + (change === "revised" ? 1 : 0));
  const days = [...revised.keys()].sort();
  const between = days.slice(1, -1).filter((day) => revised.get(day));
  const chosen = between.sort((a, b) => (revised.get(b) ?? 0) - (revised.get(a) ?? 0)).slice(0, most - 2);
  return days.filter((day, index) => index === 0 || index === days.length - 1 || chosen.includes(day));
}
