import { dayToEpoch } from "@/lib/domain/period";

/** Whether a text names an exact day of the calendar (`2025-03-29`). Without the library of schemas, for browsers. */
export function isDay(text: string): boolean {
  return !Number.isNaN(dayToEpoch(text));
}

/** The day that the values of `asof` in an address name; null when they name none that has come by `today`. */
export function chosenDay(values: readonly string[], today: string): string | null {
  const [day, another] = values.filter((value) => value !== "");
  return day !== undefined && another === undefined && isDay(day) && day <= today ? day : null;
}

/** An address of ours in the view of a day: `asof` joins its query, before its fragment. Null leaves it as it is. */
export function withAsOf(href: string, day: string | null): string {
  if (day === null) return href;
  const [address = "", fragment] = href.split("#", 2);
  const joined = `${address}${address.includes("?") ? "&" : "?"}asof=${day}`;
  return fragment === undefined ? joined : `${joined}#${fragment}`;
}
