import "server-only";
import type { Transaction } from "@/lib/db/write-transaction";

/** A city of the meetings: its country (alpha-3 and alpha-2), its name there, and the name under which to look it up. */
export type UnplacedCity = { country: string; iso2: string; name: string; gazetteerName: string };

/** The cities of meetings that have no position yet, or whose name in the gazetteer has been corrected since. */
export async function listUnplacedCities(tx: Transaction): Promise<UnplacedCity[]> {
  const { rows } = await tx.query<UnplacedCity>(`
    SELECT DISTINCT m.place_country AS country, c.iso2, m.city AS name,
      coalesce(n.gazetteer_name, m.city) AS "gazetteerName"
    FROM meetings m
    JOIN countries c ON c.iso3 = m.place_country
    LEFT JOIN place_names n ON n.country_iso3 = m.place_country AND n.name = m.city
    LEFT JOIN places p ON p.country_iso3 = m.place_country AND p.name = m.city
    WHERE m.city IS NOT NULL AND (p.name IS NULL OR n.gazetteer_name <> p.gazetteer_name)
    ORDER BY 1, 3`);
  return rows;
}
