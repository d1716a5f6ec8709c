import { type GeoProjection, geoAzimuthalEqualArea, geoCentroid, geoDistance, geoNaturalEarth1 } from "d3-geo";

/** Degrees of WGS 84. */
export type MapPoint = { latitude: number; longitude: number };
export type MapSize = { width: number; height: number };

const EARTH_KM = 6371;
// A map of one city shows the region around it.
const LEAST_KM = 1_600;
// Beyond this distance from their middle (radians) places need a projection of the whole world.
const REGION = 0.7;
// Share of the map's edges that stays free of places, for circles and names.
const MARGIN = 0.12;

type Position = [longitude: number, latitude: number];
const positionOf = ({ longitude, latitude }: MapPoint): Position => [longitude, latitude];

/** Distance of two points on the globe in km. */
export function distanceKm(a: MapPoint, b: MapPoint): number {
  return geoDistance(positionOf(a), positionOf(b)) * EARTH_KM;
}

function middleOf(positions: readonly Position[]): Position {
  const [longitude, latitude] = geoCentroid({ type: "MultiPoint", coordinates: [...positions] });
  // Places that balance each other on the globe have no middle.
  if (Number.isFinite(longitude) && Number.isFinite(latitude)) return [longitude, latitude];
  return [positions[0]?.[0] ?? 0, 0];
}

/**
 * A projection of a map of this size (px) in which all points lie within its margins, in the middle, at 1,600 km across
 * or more: equal in area around the points of a region, Natural Earth I turned to the points of a wider world. It shows
 * the whole world where there is no point.
 */
export function fitProjection(points: readonly MapPoint[], { width, height }: MapSize): GeoProjection {
  const positions = points.map(positionOf);
  const [longitude, latitude] = middleOf(positions);
  const isWide = positions.some((each) => geoDistance(each, [longitude, latitude]) > REGION);
  const projection =
    isWide || positions.length === 0
      ? geoNaturalEarth1().rotate([-longitude, 0])
      : geoAzimuthalEqualArea().rotate([-longitude, -latitude]);
  if (positions.length === 0) return projection.fitSize([width, height], { type: "Sphere" });
  projection.scale(1).translate([0, 0]);
  const placed = positions.map((each): Position => projection(each) ?? [0, 0]);
  const [xs, ys] = [placed.map(([x]) => x), placed.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const room = 1 - 2 * MARGIN;
  const scale = Math.min(
    (width * room) / (right - left),
    (height * room) / (bottom - top),
    (width * EARTH_KM) / LEAST_KM,
  );
  const middle: [number, number] = [
    width / 2 - (scale * (left + right)) / 2,
    height / 2 - (scale * (top + bottom)) / 2,
  ];
  return projection
    .scale(scale)
    .translate(middle)
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
}
