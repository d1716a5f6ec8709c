import type { SortOf } from "@/lib/params/values";

/** A sort taken apart: its key and direction. */
export function sortParts<K extends string>(keys: readonly K[], sort: SortOf<K>): { key: K; descending: boolean } {
  const key = keys.find((each) => sort === each || sort === `-${each}`);
  if (key === undefined) throw new RangeError(`"${sort}" is not a sort of ${keys.join(", ")}`);
  return { key, descending: sort !== key };
}

/** How a column stands in a sort, in the words of `aria-sort`. */
export function sortState<K extends string>(sort: SortOf<K>, key: K): "ascending" | "descending" | "none" {
  if (sort === key) return "ascending";
  return sort === `-${key}` ? "descending" : "none";
}

/** The sort that a click on a column's header gives: `first` for a new column, else the other direction. */
export function nextSort<K extends string>(
  sort: SortOf<K>,
  key: K,
  first: "ascending" | "descending" = "ascending",
): SortOf<K> {
  const state = sortState(sort, key);
  const descending = state === "none" ? first === "descending" : state === "ascending";
  return descending ? `-${key}` : key;
}
