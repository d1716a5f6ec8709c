import { beforeAll, describe, expect, it } from "vitest";
import { pool } from "@/lib/db/client";
import { testDatabase } from "@/lib/db/test-database";
import { inTransaction } from "@/lib/db/write-transaction";
import { placeMeetings } from "@/lib/services/place-meetings";

type Place = { name: string; latitude: number; longitude: number; gazetteer_id: string; gazetteer_name: string };

async function placeOf(country: string, name: string): Promise<Place | undefined> {
  const { rows } = await pool().query<Place>(
    `SELECT name, latitude, longitude, gazetteer_id, gazetteer_name FROM places WHERE country_iso3 = $1 AND name = $2`,
    [country, name],
  );
  return rows[0];
}

/** A meeting of test states in a city, made up for the test. */
async function meetIn(slug: string, country: string, city: string): Promise<void> {
  await pool().query(
    `INSERT INTO meetings (slug, code, side_a, side_b, date_precision, title, form, format, level, status, city,
        place_country, summary, confidence)
      VALUES ($1, $1, 'KAZ', 'UZB', 'unknown', 'Test meeting', 'unknown', 'bilateral', 'minister', 'held', $3, $2,
        'Made up for a test.', 'medium')`,
    [slug, country, city],
  );
}

describe("the places of the shipped meetings", () => {
  testDatabase("shipped");

  it("all have a position: every city that is recorded with its country is in the gazetteer under some name", async () => {
    const { rows } = await pool().query(
      `SELECT DISTINCT m.place_country, m.city FROM meetings m
       LEFT JOIN places p ON p.country_iso3 = m.place_country AND p.name = m.city
       WHERE m.city IS NOT NULL AND p.name IS NULL`,
    );
    expect(rows).toEqual([]);
  });

  // Positions to a degree as any atlas has them; the second spelling and the namesakes are what can go wrong.
  it.each([
    ["KAZ", "Almaty", 43, 77],
    ["KAZ", "Astana", 51, 71],
    ["KAZ", "Nur-Sultan", 51, 71],
    ["TKM", "Avaza (Turkmenbashi)", 40, 53],
    ["UZB", "Khiva", 41, 60],
    ["AZE", "Gabala", 41, 48],
    ["CHN", "Xi'an", 34, 109],
    ["USA", "Washington", 39, -77],
    ["USA", "New York", 41, -74],
  ])("hold %s, %s at %d° north, %d° east", async (country, name, latitude, longitude) => {
    const place = await placeOf(country, name);
    expect(Math.abs((place?.latitude ?? Number.NaN) - latitude)).toBeLessThan(1);
    expect(Math.abs((place?.longitude ?? Number.NaN) - longitude)).toBeLessThan(1);
  });

  it("are read in whole countries: no alias of the shipped list leads nowhere", async () => {
    const { rows } = await pool().query(
      `SELECT n.name FROM place_names n JOIN places p USING (country_iso3, name)
       WHERE p.gazetteer_name <> n.gazetteer_name`,
    );
    expect(rows).toEqual([]);
  });
});

describe("placing meetings", () => {
  testDatabase("shipped");
  beforeAll(async () => {
    await meetIn("test-taraz", "KAZ", "TARAZ");
    await meetIn("test-nowhere", "KAZ", "Nowhere in particular");
  });

  it("writes what is new and found, invents nothing, and has nothing to write the second time", async () => {
    expect(await inTransaction(placeMeetings)).toEqual({ rows: 1, written: 1 });
    // GeoNames 1516905, Taraz.
    expect(await placeOf("KAZ", "TARAZ")).toMatchObject({ gazetteer_id: "1516905", gazetteer_name: "Taraz" });
    expect(await placeOf("KAZ", "Nowhere in particular")).toBeUndefined();
    expect(await inTransaction(placeMeetings)).toEqual({ rows: 0, written: 0 });
  });

  it("corrects a place whose name in the gazetteer is corrected", async () => {
    await pool().query("INSERT INTO place_names VALUES ('KAZ', 'TARAZ', 'Turkestan')");
    expect(await inTransaction(placeMeetings)).toEqual({ rows: 1, written: 1 });
    expect((await placeOf("KAZ", "TARAZ"))?.gazetteer_name).toBe("Turkestan");
  });

  it("refuses a position that is none on Earth, by the rule's name", async () => {
    await expect(pool().query("UPDATE places SET latitude = 91")).rejects.toThrow(/places_latitude_range/);
    await expect(pool().query("UPDATE places SET longitude = 'NaN'")).rejects.toThrow(/places_longitude_range/);
  });
});
