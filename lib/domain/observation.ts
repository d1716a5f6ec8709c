/** SDMX OBS_STATUS: A normal, B break, E estimate, F forecast, P provisional, M missing. */
export const OBS_STATUSES = ["A", "B", "E", "F", "P", "M"] as const;
export type ObsStatus = (typeof OBS_STATUSES)[number];

/** What a vintage rests on: the publisher's day, the day of the copy that was read, or the latest possible day. */
export const VINTAGE_BASES = ["published", "retrieved", "bound"] as const;
export type VintageBasis = (typeof VINTAGE_BASES)[number];

/**
 * One value as one release stated it. `value` keeps the publisher's digits (a decimal numeral with a point); null is
 * a stated gap whose reason is `status`. Days are ISO.
 */
export type Observation = {
  period: string;
  periodStart: string;
  periodEnd: string;
  vintage: string;
  value: string | null;
  status: ObsStatus;
};
