import { MapDrawing, type MapLook, type MapPlace } from "@/components/meeting/map-drawing";
import { SHAPES } from "@/components/meeting/world-shapes";
import { GAZETTEER, GAZETTEER_LICENCE } from "@/lib/domain/gazetteer";
import type { Words } from "@/lib/i18n/words";

/** So many places are named in the map's own name. */
const MOST_NAMED = 3;

/** Whose positions and shapes a map shows. */
export function MapCredit({ words }: { words: Words }) {
  const credit = { gazetteer: GAZETTEER, licence: GAZETTEER_LICENCE, shapes: SHAPES };
  return <p className="mt-1 max-w-prose text-xs text-muted">{words.t("meetingViews.credit", credit)}</p>;
}

/** A map of places with the credit that its data ask for. Without a place there is no map. */
export function PlaceMap({ places, size, words }: { places: readonly MapPlace[]; size: MapLook; words: Words }) {
  if (places.length === 0) return null;
  const names = places.map(({ name, country }) => `${name}, ${words.country(country)}`);
  const label =
    places.length > MOST_NAMED
      ? words.t("meetingViews.mapOfMany", { count: places.length })
      : words.t("meetingViews.map", { places: names.join("; ") });
  return (
    <div>
      <MapDrawing places={places} look={size} label={label} words={words} />
      <MapCredit words={words} />
    </div>
  );
}
