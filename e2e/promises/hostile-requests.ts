import { LISTS, type ListName, PAGING_KEYS } from "@/lib/params/export";
import { viewQuery } from "@/lib/params/view-query";
import type { Hostile } from "./hostile-strings";

const SEARCHED: readonly ListName[] = ["meetings", "claims"];
const LIST_NAMES: readonly ListName[] = [
  "meetings",
  "meetings-colt",
  "meetings-plover",
  "observations",
  "reported-figures",
  "claims",
  "documents",
];
const isPaging = (key: string) => PAGING_KEYS.some((paging) => paging === key);
const fileKeys = (list: ListName) => LISTS[list].keys.filter((key) => !isPaging(key));

const INDICATOR = "/indicators/NY.GDP.MKTP.KD.ZG";
const PAGES: readonly { path: string; keys: readonly string[] }[] = [
  { path: "/pairs", keys: ["first", "second"] },
  { path: "/pairs/kaz-uzb", keys: viewQuery.keys },
  { path: "/pairs/kaz-uzb/meetings", keys: LISTS.meetings.keys },
  { path: "/de/pairs/kaz-uzb/indicators", keys: LISTS.observations.keys },
  { path: "/pairs/kaz-uzb/claims", keys: LISTS.claims.keys },
  { path: "/de/pairs/kaz-uzb/documents", keys: LISTS.documents.keys },
  { path: INDICATOR, keys: LISTS.observations.keys },
  { path: `/de${INDICATOR}`, keys: ["pair", "vintages", "sort"] },
];
const SEGMENTS = [
  (text: string) => `/pairs/${text}`,
  (text: string) => `/de/pairs/${text}/meetings`,
  (text: string) => `/meetings/${text}`,
  (text: string) => `/indicators/${text}`,
  (text: string) => `/${text}`,
  (text: string) => `/de/${text}/x`,
  (text: string) => `/api/v1/${text}`,
];

function at<T>(list: readonly T[], index: number): T[] {
  return list.slice(index % list.length, (index % list.length) + 1);
}

const withAll = (path: string, keys: readonly string[], text: string) =>
  `${path}?${keys.map((key) => `${key}=${text}`).join("&")}`;

/** The string in every parameter of each file at once, alone in one, as the name of one, and in each search. */
function fileRequests({ encoded }: Hostile, index: number): string[] {
  const every = LIST_NAMES.flatMap((list) => [
    encoded.length < 600 ? withAll(`/api/v1/${list}.csv`, fileKeys(list), encoded) : [],
  ]).flat();
  const single = at(LIST_NAMES, index).flatMap((list) => [
    ...at(fileKeys(list), Math.floor(index / LIST_NAMES.length)).map((key) => `/api/v1/${list}.csv?${key}=${encoded}`),
    `/api/v1/${list}.csv?${encoded}=1`,
  ]);
  return [...every, ...single, ...SEARCHED.map((list) => `/api/v1/${list}.csv?pair=and-tuv&q=${encoded}`)];
}

/**
 * The string in every parameter of one page, or as a part of one path: they take turns, and change places every hundred,
 * so that each kind of string comes to both.
 */
function pageRequests({ encoded }: Hostile, index: number): string[] {
  const turn = index + Math.floor(index / 100);
  const place = Math.floor(turn / 2);
  if (turn % 2 === 1) return at(SEGMENTS, place).map((path) => path(encoded));
  const short = encoded.slice(0, 600).replace(/%.?$/, "");
  return at(PAGES, place).map(({ path, keys }) => withAll(path, [...keys, "unknown"], short));
}

/** The paths that are asked for with a string; `index` says which pages and parameters have their turn. */
export function requestsWith(hostile: Hostile, index: number): string[] {
  return [...fileRequests(hostile, index), ...pageRequests(hostile, index)];
}
