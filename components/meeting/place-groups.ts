import { distanceKm, type MapPoint } from "@/components/meeting/map-projection";
import { isCall } from "@/lib/domain/meeting";
import type { PlottedMeeting } from "@/lib/domain/plotted-meeting";

/**
 * A place of meetings: one city of the gazetteer, with every name under which it is recorded, the most frequent first.
 */
export type PlacedGroup = MapPoint & { country: string; names: string[]; gazetteerName: string; count: number };

/** A place that is recorded and not on the map; `city` is null where only its country is stated. */
export type UnplacedGroup = { country: string; city: string | null; count: number };

/** Meetings by place; `calls` are held at a distance, `unstated` in person with no place stated. */
export type PlaceGroups = { placed: PlacedGroup[]; unplaced: UnplacedGroup[]; calls: number; unstated: number };

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string | null): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length);
}

function placedGroup(meetings: readonly PlottedMeeting[]): PlacedGroup[] {
  const [first] = meetings;
  if (!first?.position || first.placeCountry === null) return [];
  const names = groupBy(meetings, ({ city }) => city).flatMap(([each]) => each?.city ?? []);
  return [{ ...first.position, country: first.placeCountry, names, count: meetings.length }];
}

/** The meetings by place, the most frequent first. Two spellings of one city of the gazetteer are one place. */
export function groupByPlace(meetings: readonly PlottedMeeting[]): PlaceGroups {
  const onMap = groupBy(meetings, ({ position, placeCountry }) =>
    position && placeCountry ? `${placeCountry} ${position.latitude} ${position.longitude}` : null,
  );
  const offMap = groupBy(meetings, ({ position, placeCountry, city }) =>
    placeCountry && !position ? `${placeCountry} ${city ?? ""}` : null,
  );
  const nowhere = meetings.filter(({ placeCountry }) => placeCountry === null);
  const calls = nowhere.filter(({ form }) => isCall(form)).length;
  return {
    placed: onMap.flatMap(placedGroup),
    unplaced: offMap.flatMap(([first, ...rest]) =>
      first?.placeCountry ? [{ country: first.placeCountry, city: first.city, count: rest.length + 1 }] : [],
    ),
    calls,
    unstated: nowhere.length - calls,
  };
}

// As far from its busiest place a region reaches.
export const NEAR_KM = 2_000;
const LEAST_NEAR = 3;

/**
 * The places around the busiest one, where the others are so far away that they leave little room for these on one map;
 * null where one map does.
 */
export function placesNearby(places: readonly PlacedGroup[]): PlacedGroup[] | null {
  const [busiest] = places;
  if (!busiest) return null;
  const near = places.filter((each) => distanceKm(each, busiest) <= NEAR_KM);
  return near.length >= LEAST_NEAR && near.length < places.length ? near : null;
}
