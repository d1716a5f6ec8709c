import { describe, expect, it } from "vitest";
import { groupByPlace, placesNearby } from "@/components/meeting/place-groups";
import type { PlottedMeeting, Position } from "@/lib/domain/plotted-meeting";

/** Meetings made up for the test; positions to a degree. */
const at = (latitude: number, longitude: number, gazetteerName = ""): Position => ({
  latitude,
  longitude,
  gazetteerName,
});
const POSITIONS: Record<string, Position> = {
  Astana: at(51, 71, "Nur-Sultan"),
  "Nur-Sultan": at(51, 71, "Nur-Sultan"),
  Tashkent: at(41, 69),
  Samarkand: at(40, 67),
  Beijing: at(40, 116),
};
const meet = (
  city: string | null,
  placeCountry: string | null,
  rest: Partial<PlottedMeeting> = {},
): PlottedMeeting => ({
  slug: "test",
  title: "Test meeting",
  startDate: null,
  endDate: null,
  datePrecision: "unknown",
  form: "working_visit",
  format: "bilateral",
  level: "head_of_state",
  status: "held",
  people: [],
  part: false,
  city,
  placeCountry,
  position: (city && POSITIONS[city]) || null,
  ...rest,
});
const times = (count: number, ...facts: Parameters<typeof meet>) => Array.from({ length: count }, () => meet(...facts));

describe("meetings by place", () => {
  const MEETINGS = [
    ...times(1, "Nur-Sultan", "KAZ"),
    ...times(3, "Astana", "KAZ"),
    ...times(2, "Tashkent", "UZB"),
    ...times(5, "Nowhere", "UZB"),
    ...times(2, null, "TKM"),
    ...times(4, null, null, { form: "phone_call" }),
    ...times(1, null, null),
  ];

  it("are one place under the names of one city, the most frequent first", () => {
    expect(groupByPlace(MEETINGS).placed).toEqual([
      {
        names: ["Astana", "Nur-Sultan"],
        country: "KAZ",
        latitude: 51,
        longitude: 71,
        gazetteerName: "Nur-Sultan",
        count: 4,
      },
      { names: ["Tashkent"], country: "UZB", latitude: 41, longitude: 69, gazetteerName: "", count: 2 },
    ]);
  });

  it("name all that has no place on the map, each meeting once", () => {
    const { placed, ...rest } = groupByPlace(MEETINGS);
    expect(rest).toEqual({
      unplaced: [
        { country: "UZB", city: "Nowhere", count: 5 },
        { country: "TKM", city: null, count: 2 },
      ],
      calls: 4,
      unstated: 1,
    });
    const counts = [...placed, ...rest.unplaced].reduce((sum, { count }) => sum + count, rest.calls + rest.unstated);
    expect(counts).toBe(MEETINGS.length);
  });
});

describe("the places around the busiest one", () => {
  const placed = (...cities: string[]) =>
    groupByPlace(cities.flatMap((city, index) => times(9 - index, city, "KAZ"))).placed;

  it("have a map of their own where others are far away", () => {
    expect(placesNearby(placed("Tashkent", "Astana", "Samarkand", "Beijing"))?.map(({ names }) => names[0])).toEqual([
      "Tashkent",
      "Astana",
      "Samarkand",
    ]);
  });

  it("have none where they are all, or too few", () => {
    expect(placesNearby(placed("Tashkent", "Astana", "Samarkand"))).toBeNull();
    expect(placesNearby(placed("Tashkent", "Astana", "Beijing"))).toBeNull();
    expect(placesNearby([])).toBeNull();
  });
});
