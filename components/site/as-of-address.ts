import { withAsOf } from "@/lib/params/as-of";

/** Where a page stands: its path, and those of its parameters that go on in the view of another day. */
export type AsOfAddress = { path: string; kept: readonly (readonly [name: string, value: string])[] };

/** The same page in the view of a day; null is today. */
export function addressAsOf({ path, kept }: AsOfAddress, day: string | null): string {
  const query = new URLSearchParams(kept.map(([name, value]) => [name, value])).toString();
  return withAsOf(query ? `${path}?${query}` : path, day);
}
