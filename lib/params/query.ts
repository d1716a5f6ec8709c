import { z } from "zod";
import type { ErrorDetail } from "@/lib/errors";

/** One URL parameter: its codec (text <-> value) and the value that holds when the URL does not name it. */
export type Param<T> = { codec: z.ZodType<T, string>; fallback: T; many?: boolean };
type Params = Record<string, Param<unknown>>;
type QueryOf<P extends Params> = { [K in keyof P]: P[K] extends Param<infer T> ? T : never };

/** What a page or a route hands over: the query string, or the record that Next makes of it. */
export type SearchParams = URLSearchParams | Record<string, string | string[] | undefined>;

/** A query that is always usable, and what had to be ignored for it (empty when all was understood). */
export type Parsed<Q> = { query: Q; problems: ErrorDetail[] };

/**
 * `fixed`: values that the path already says (`pair` on a pair's page); the URL may not name them again.
 * `other`: keys of the page's own that are not of the list.
 * `today`: the day on the caller's clock, by which a day that has not come is refused.
 */
export type ParseOptions<Q> = { fixed?: Partial<Q>; other?: readonly string[]; today?: string };

/** One list's URL grammar: `parse` reads it, `write` builds the links of it. */
export type QueryGrammar<Q> = {
  keys: readonly (keyof Q & string)[];
  defaults: Q;
  parse: (input: SearchParams, options?: ParseOptions<Q>) => Parsed<Q>;
  write: (query: Q, options?: { omit?: readonly (keyof Q)[] }) => URLSearchParams;
};

/** A rule over a whole query: names the parameters that break it; they fall back to their defaults. */
export type Rule<Q> = (query: Q, today?: string) => BrokenRule<keyof Q & string> | null;
type BrokenRule<Name> = { names: Name[]; message: string };

const MAX_PROBLEMS = 20;
const SHOWN = 80;

/** The grammar of a list from its parameters, in the order in which links carry them. */
export function defineQuery<P extends Params>(params: P, rules: Rule<QueryOf<P>>[] = []): QueryGrammar<QueryOf<P>> {
  const keys = Object.keys(params);
  const defaults = asQuery<P>(Object.fromEntries(keys.map((key) => [key, params[key]?.fallback])));
  return {
    keys,
    defaults,
    parse: (input, options = {}) => {
      const given = groupValues(input, options.other ?? []);
      const { values, problems } = readValues(params, given, options.fixed ?? {});
      const query = asQuery<P>({ ...defaults, ...values, ...options.fixed });
      const broken = rules.flatMap((rule) => rule(query, options.today) ?? []);
      return mend(query, { ...defaults, ...options.fixed }, broken, given, problems);
    },
    write: (query, options = {}) => {
      const out = new URLSearchParams();
      for (const key of keys) if (!options.omit?.includes(key)) writeValue(out, key, params[key], query[key]);
      return out;
    },
  };
}

/** Guarantee: every key of the record was produced by that key's own codec or fallback. */
function asQuery<P extends Params>(values: Record<string, unknown>): QueryOf<P> {
  return values as QueryOf<P>;
}

// An empty value is a field that a form sent without an entry: as good as not given.
function groupValues(input: SearchParams, other: readonly string[]): Map<string, string[]> {
  const entries =
    input instanceof URLSearchParams
      ? [...input.entries()]
      : Object.entries(input).flatMap(([key, value]) =>
          [value ?? []].flat().map((each): [string, string] => [key, each]),
        );
  const groups = new Map<string, string[]>();
  for (const [key, value] of entries) {
    if (value === "" || other.includes(key)) continue;
    groups.set(key, [...(groups.get(key) ?? []), value]);
  }
  return groups;
}

function readValues(params: Params, given: Map<string, string[]>, fixed: Record<string, unknown>) {
  const values: Record<string, unknown> = {};
  const problems: ErrorDetail[] = [];
  for (const [key, texts] of given) {
    const param = Object.hasOwn(params, key) && !Object.hasOwn(fixed, key) ? params[key] : undefined;
    const result = param ? readValue(param, texts) : { error: unknownKey(params, fixed) };
    if ("error" in result)
      problems.push({ name: shorten(key), value: shorten(texts.join(",")), message: result.error });
    else values[key] = result.value;
  }
  return { values, problems: problems.slice(0, MAX_PROBLEMS) };
}

function unknownKey(params: Params, fixed: Record<string, unknown>): string {
  const known = Object.keys(params).filter((key) => !Object.hasOwn(fixed, key));
  return `is not a parameter here; known are ${known.join(", ")}`;
}

function readValue(param: Param<unknown>, texts: string[]): { value: unknown } | { error: string } {
  if (texts.length > 1 && !param.many) return { error: "is given more than once; give it once" };
  const result = param.codec.safeParse(texts.join(","));
  if (result.success) return { value: result.data };
  return { error: result.error.issues[0]?.message ?? "is not valid" };
}

function mend<Q extends Record<string, unknown>>(
  query: Q,
  fallbacks: Record<string, unknown>,
  broken: readonly BrokenRule<string>[],
  given: Map<string, string[]>,
  problems: ErrorDetail[],
): Parsed<Q> {
  const mended: Record<string, unknown> = { ...query };
  for (const { names, message } of broken) {
    for (const name of names) {
      mended[name] = fallbacks[name];
      problems.push({ name, value: shorten((given.get(name) ?? []).join(",")), message });
    }
  }
  return { query: { ...query, ...mended }, problems };
}

function writeValue(out: URLSearchParams, key: string, param: Param<unknown> | undefined, value: unknown): void {
  if (!param || JSON.stringify(value) === JSON.stringify(param.fallback)) return;
  out.set(key, z.encode(param.codec, value));
}

function shorten(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
