import { z } from "zod";
import { type Pair, parsePair } from "@/lib/domain/pair";
import { parsePeriod } from "@/lib/domain/period";
import { isDay } from "@/lib/params/as-of";
import type { Param } from "@/lib/params/query";

const MAX_TEXT = 200;
const MAX_WORDS = 10;
const MAX_VALUES = 50;
const MAX_PAGE = 100_000;
const SLUG = /^[a-z0-9-]{1,120}$/;
/** The smallest, largest and usual number of rows on a page. */
export const PAGE_SIZE = { min: 10, max: 200, usual: 50 } as const;

type Read<T> = { value: T } | { error: string };

function param<T>(output: z.ZodType<T, T>, fallback: T, read: (text: string) => Read<T>, write: (value: T) => string) {
  const codec = z.codec(z.string(), output, {
    decode: (text, context) => {
      const result = read(text);
      if ("value" in result) return result.value;
      context.issues.push({ code: "custom", input: text, message: result.error });
      return z.NEVER;
    },
    encode: write,
  });
  return { codec, fallback } satisfies Param<T>;
}

/** `pair=kaz-uzb`, in any order and case. */
export function pairParam(): Param<Pair | null> {
  const output = z.custom<Pair | null>((value) => value === null || typeof value === "object");
  const read = (text: string): Read<Pair | null> => {
    const value = parsePair(text);
    return value ? { value } : { error: "is not a pair: write two different ISO alpha-3 codes, such as kaz-uzb" };
  };
  return param(output, null, read, (pair) => pair?.slug ?? "");
}

/** `from` or `to`: a day, or a month, quarter or year of which it takes the first (`from`) or last day (`to`). */
export function dayParam(edge: "start" | "end"): Param<string | null> {
  const read = (text: string): Read<string | null> => {
    const period = parsePeriod(text);
    if (period && period.kind !== "span") return { value: period[edge] };
    return { error: "is not a day, month or year of the calendar: write 2025-03-29, 2025-03 or 2025" };
  };
  const whole = edge === "start" ? "-01-01" : "-12-31";
  const write = (day: string | null) => (day?.endsWith(whole) ? day.slice(0, 4) : (day ?? ""));
  return param(z.string().nullable(), null, read, write);
}

/** `asof`: the exact day of whose knowledge the view is; null means the latest. */
export function asOfParam(): Param<string | null> {
  const read = (text: string): Read<string | null> =>
    isDay(text) ? { value: text } : { error: "is not an exact day of the calendar: write it as 2025-03-29" };
  return param(z.string().nullable(), null, read, (day) => day ?? "");
}

/** Comma-joined values of a closed list, in the list's order and each once; none means no restriction. */
export function choicesParam<const T extends string>(choices: readonly T[]): Param<T[]> {
  const known = new Map<string, T>(choices.map((choice) => [choice, choice]));
  const read = (text: string): Read<T[]> => {
    const parts = text.split(",").filter((part) => part !== "");
    if (parts.some((part) => !known.has(part))) return { error: `has no such choice; known are ${choices.join(", ")}` };
    return { value: choices.filter((choice) => parts.includes(choice)) };
  };
  return { ...param(z.array(z.custom<T>()), [], read, (values) => values.join(",")), many: true };
}

/** Comma-joined codes of an open list, each once; `clean` gives a code's spelling or null when it can be none. */
function codesParam(clean: (text: string) => string | null, error: string): Param<string[]> {
  return openListParam(
    (text) => text.split(",").filter((part) => part !== ""),
    clean,
    error,
    (values) => values.join(","),
  );
}

function openListParam(
  split: (text: string) => string[],
  clean: (part: string) => string | null,
  error: string,
  write: (values: string[]) => string,
): Param<string[]> {
  const read = (text: string): Read<string[]> => {
    const parts = split(text);
    const values = parts.map(clean).filter((value) => value !== null);
    if (parts.length > MAX_VALUES) return { error: `names more than ${MAX_VALUES} values; ask in several requests` };
    return values.length === parts.length ? { value: [...new Set(values)] } : { error };
  };
  return { ...param(z.array(z.string()), [], read, write), many: true };
}

/** Publishers' codes such as `NY.GDP.MKTP.KD.ZG`. */
export function codeListParam(example: string): Param<string[]> {
  const clean = (text: string) => (/^[\w.:/@-]{1,80}$/.test(text) ? text : null);
  return codesParam(clean, `is not a list of codes such as ${example}`);
}

/** The slug of one thing: of what (`a meeting`), and an example of it (`2025-03-29-kaz-uzb-almaty`). */
export function slugParam(thing: string, example: string): Param<string | null> {
  const read = (text: string): Read<string | null> =>
    SLUG.test(text) ? { value: text } : { error: `is not the slug of ${thing}, such as ${example}` };
  return param(z.string().nullable(), null, read, (slug) => slug ?? "");
}

/** ISO 3166-1 alpha-3 codes in any case. */
export function countryListParam(): Param<string[]> {
  const clean = (text: string) => (/^[A-Za-z]{3}$/.test(text) ? text.toUpperCase() : null);
  return codesParam(clean, "is not a list of ISO 3166-1 alpha-3 codes such as KAZ,UZB");
}

/** Comma-joined slugs of an open list, such as `kassym-jomart-tokayev`. */
export function slugListParam(example: string): Param<string[]> {
  const clean = (text: string) => (SLUG.test(text) ? text : null);
  return codesParam(clean, `is not a list of slugs such as ${example}`);
}

/** Comma-joined years. */
export function yearListParam(): Param<string[]> {
  const clean = (text: string) => (/^(?!0000)\d{4}$/.test(text) ? text : null);
  return codesParam(clean, "is not a list of years such as 2024,2025");
}

/** Comma-joined names exactly as they are recorded; a comma or backslash within a name stands behind a backslash. */
export function nameListParam(): Param<string[]> {
  const split = (text: string) =>
    (text.match(/(?:\\[\\,]|[^,])+/g) ?? []).map((part) => part.replace(/\\([\\,])/g, "$1"));
  const clean = (text: string) => (text.includes("\0") || text.length > MAX_TEXT ? null : wellFormed(text));
  const write = (values: string[]) => values.map((value) => value.replace(/[\\,]/g, "\\$&")).join(",");
  return openListParam(split, clean, `is not a list of names of at most ${MAX_TEXT} characters without NUL`, write);
}

/** Half a surrogate pair, which no database takes, becomes the sign for what cannot be read. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\uFFFD");
}

function readText(text: string): Read<string | null> {
  if (text.includes("\0")) return { error: "holds a NUL character; leave it out" };
  if (text.length > MAX_TEXT) return { error: `is longer than ${MAX_TEXT} characters; shorten it` };
  return { value: wellFormed(text).normalize("NFC").trim() || null };
}

/** Words to look for, matched literally; null when there are none. */
export function textParam(): Param<string | null> {
  return param(z.string().nullable(), null, readText, (text) => text ?? "");
}

/** Words to look for, each by itself, with one space between them; null when there are none. */
export function searchParam(): Param<string | null> {
  const read = (text: string): Read<string | null> => {
    const result = readText(text);
    if ("error" in result || result.value === null) return result;
    const words = result.value.split(/\s+/);
    if (words.length > MAX_WORDS)
      return { error: `has more than ${MAX_WORDS} words; leave out those that matter least` };
    return { value: words.join(" ") };
  };
  return param(z.string().nullable(), null, read, (text) => text ?? "");
}

/** A sort: a key of the closed list, with `-` before it for descending. */
export type SortOf<K extends string> = K | `-${K}`;

export function sortParam<const K extends string>(keys: readonly K[], fallback: SortOf<K>): Param<SortOf<K>> {
  const known = new Map<string, SortOf<K>>(
    keys.flatMap((key) => [[key, key] as const, [`-${key}`, `-${key}`] as const]),
  );
  const read = (text: string): Read<SortOf<K>> => {
    const value = known.get(text);
    return value
      ? { value }
      : { error: `is not a sort; known are ${keys.join(", ")}, with - before it for descending` };
  };
  return param(z.custom<SortOf<K>>(), fallback, read, (sort) => sort);
}

/** One value of a closed list. */
export function choiceParam<const T extends string>(choices: readonly T[], fallback: T): Param<T> {
  const read = (text: string): Read<T> => {
    const value = choices.find((choice) => choice === text);
    return value ? { value } : { error: `has no such choice; known are ${choices.join(", ")}` };
  };
  return param(z.custom<T>(), fallback, read, (choice) => choice);
}

function countParam(min: number, max: number, fallback: number): Param<number> {
  const read = (text: string): Read<number> => {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    return value >= min && value <= max ? { value } : { error: `is not a whole number from ${min} to ${max}` };
  };
  return param(z.number(), fallback, read, String);
}

/** `page` (from 1) and `size` (rows a page). */
export function pageParams(): { page: Param<number>; size: Param<number> } {
  return { page: countParam(1, MAX_PAGE, 1), size: countParam(PAGE_SIZE.min, PAGE_SIZE.max, PAGE_SIZE.usual) };
}
