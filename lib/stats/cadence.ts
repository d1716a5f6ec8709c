/** How many meetings a year had, newest year first; years without one lie between as zero. */
export type YearCount = { year: number; count: number };

/**
 * Meetings by year from the first to the last dated one. Undated meetings are left out. The zeros speak within the
 * record only: the caller says how far that reaches.
 */
export function meetingsByYear(startDates: readonly (string | null)[]): YearCount[] {
  const years = startDates.flatMap((day) => (day ? [Number(day.slice(0, 4))] : []));
  if (years.length === 0) return [];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: last - first + 1 }, (_, back) => {
    const year = last - back;
    return { year, count: years.filter((each) => each === year).length };
  });
}

/** What is worth a headline in a record of years: the newest year is the busiest, or how it stands to the one before. */
export type CadenceFinding =
  | { kind: "none" }
  | { kind: "first"; year: number; count: number }
  | { kind: "most"; year: number; count: number }
  | { kind: "compared"; year: number; count: number; before: number };

/** The finding of the newest year with a meeting; "most" only when no other year reaches its count and it has two or more. */
export function findCadence(years: readonly YearCount[]): CadenceFinding {
  const [newest, before] = years;
  if (!newest) return { kind: "none" };
  if (!before) return { kind: "first", ...newest };
  const record = years.slice(1).every((year) => year.count < newest.count);
  return record && newest.count > 1
    ? { kind: "most", ...newest }
    : { kind: "compared", ...newest, before: before.count };
}
