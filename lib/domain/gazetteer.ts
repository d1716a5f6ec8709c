import { z } from "zod";

/** Whose positions they are, and under which licence: the cities of the world with a thousand inhabitants or more. */
export const GAZETTEER = "GeoNames";
export const GAZETTEER_LICENCE = "CC BY 4.0";

/** A city as the gazetteer has it: its country as ISO alpha-2, position in degrees of WGS 84. */
export const city = z.object({
  id: z.string(),
  name: z.string(),
  country: z.string(),
  population: z.number(),
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
});
export type City = z.infer<typeof city>;

/** Cities by country and spelling. */
export type CityIndex = ReadonlyMap<string, City>;

/** A name without case, diacritics, apostrophes and other signs: "Xi’an" and "Xi'an" are one. */
export function foldName(name: string): string {
  const letters = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("ı", "i");
  return letters
    .replace(/['’ʻʼ`]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

const keyOf = (country: string, name: string) => `${country} ${foldName(name)}`;

/** An index of cities; of several with one name in one country it holds the most populous. */
export function indexCities(cities: readonly City[]): CityIndex {
  const index = new Map<string, City>();
  for (const each of cities) {
    const key = keyOf(each.country, each.name);
    if (each.population > (index.get(key)?.population ?? -1)) index.set(key, each);
  }
  return index;
}

/** The city of that name (in any case, with or without diacritics) in a country (ISO alpha-2); null when none has it. */
export function findCity(index: CityIndex, country: string, name: string): City | null {
  return index.get(keyOf(country, name)) ?? null;
}
