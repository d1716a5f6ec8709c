import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type City, findCity, foldName, indexCities } from "@/lib/domain/gazetteer";

/** Cities made up for the test; the two of TST share a name but for their diacritics. */
const CITIES: City[] = [
  { id: "1", name: "Ösal", country: "TS", population: 5_000, latitude: 1, longitude: 2 },
  { id: "2", name: "Osal", country: "TS", population: 90_000, latitude: 3, longitude: 4 },
  { id: "3", name: "OSAL", country: "TS", population: 0, latitude: 5, longitude: 6 },
  { id: "4", name: "Osal", country: "TX", population: 900_000, latitude: 7, longitude: 8 },
  { id: "5", name: "Un’gar", country: "TX", population: 0, latitude: 9, longitude: 10 },
];

describe("a name without what spellings differ by", () => {
  it("keeps neither case nor diacritics nor apostrophes", () => {
    expect(foldName("Türkmenbaşy")).toBe("turkmenbasy");
    expect(foldName("Xi’an")).toBe(foldName("XI'AN"));
    expect(foldName("Oʻsh")).toBe("osh");
    expect(foldName("Diyarbakır")).toBe("diyarbakir");
    expect(foldName("İstanbul")).toBe("istanbul");
    expect(foldName("Cholpon–Ata")).toBe("cholpon ata");
    expect(foldName("Washington, D.C.")).toBe("washington d c");
    expect(foldName("Алматы")).toBe("алматы");
  });

  it("is the same when it is taken again", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (name) => foldName(foldName(name)) === foldName(name)));
  });
});

describe("the city of a name", () => {
  const index = indexCities(CITIES);

  it("is the most populous of its country, in whatever order the gazetteer has them", () => {
    expect(findCity(index, "TS", "osal")?.id).toBe("2");
    expect(findCity(indexCities([...CITIES].reverse()), "TS", "ÖSAL")?.id).toBe("2");
    expect(findCity(index, "TX", "Osal")?.id).toBe("4");
  });

  it("is found without inhabitants too", () => {
    expect(findCity(index, "TX", "Un'gar")?.id).toBe("5");
  });

  it("is none where the country has no city of that name", () => {
    expect(findCity(index, "TS", "Un'gar")).toBeNull();
    expect(findCity(index, "TS", "Osa")).toBeNull();
    expect(findCity(index, "TS", "")).toBeNull();
  });
});
