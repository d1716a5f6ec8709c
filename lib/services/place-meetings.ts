import "server-only";
import type { Row } from "@/lib/csv/shipped/table";
import { listUnplacedCities, type UnplacedCity } from "@/lib/db/places";
import { upsertRows } from "@/lib/db/write-rows";
import type { Transaction } from "@/lib/db/write-transaction";
import { type CityIndex, findCity, GAZETTEER, indexCities } from "@/lib/domain/gazetteer";
import { readCities } from "@/lib/services/gazetteer";

const COLUMNS = ["country_iso3", "name", "latitude", "longitude", "gazetteer", "gazetteer_id", "gazetteer_name"];

function placeRow(index: CityIndex, { country, iso2, name, gazetteerName }: UnplacedCity): Row[] {
  const found = findCity(index, iso2, gazetteerName);
  if (!found) return [];
  return [
    {
      country_iso3: country,
      name,
      latitude: found.latitude,
      longitude: found.longitude,
      gazetteer: GAZETTEER,
      gazetteer_id: found.id,
      gazetteer_name: found.name,
    },
  ];
}

/**
 * Gives the cities of the meetings their positions, in the transaction that wrote the meetings: looks up in the
 * gazetteer those that have none yet, under the name that `place_names` gives them there or their own. A city that the
 * gazetteer does not have gets none. `rows` were found, `written` of them were new or different; the audit row is the
 * caller's. Throws RapportError (`unavailable`) when the gazetteer cannot be read.
 */
export async function placeMeetings(tx: Transaction): Promise<{ rows: number; written: number }> {
  const cities = await listUnplacedCities(tx);
  if (cities.length === 0) return { rows: 0, written: 0 };
  const index = indexCities(await readCities([...new Set(cities.map(({ iso2 }) => iso2))]));
  const rows = cities.flatMap((each) => placeRow(index, each));
  const written = await upsertRows(tx, {
    table: "places",
    columns: COLUMNS,
    key: ["country_iso3", "name"],
    rows,
  });
  return { rows: rows.length, written };
}
