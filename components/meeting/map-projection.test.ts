import { geoPath } from "d3-geo";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distanceKm, fitProjection, type MapPoint } from "@/components/meeting/map-projection";
import { WORLD } from "@/components/meeting/world-shapes";

const SIZE = { width: 800, height: 460 };
const ALMATY = { latitude: 43.26, longitude: 76.93 };
const TASHKENT = { latitude: 41.26, longitude: 69.22 };
const NEW_YORK = { latitude: 40.71, longitude: -74.01 };
const TOKYO = { latitude: 35.69, longitude: 139.69 };
const SUVA = { latitude: -18.14, longitude: 178.44 };
const APIA = { latitude: -13.83, longitude: -171.77 };

function placed(points: readonly MapPoint[]): [number, number][] {
  const projection = fitProjection(points, SIZE);
  return points.map(({ longitude, latitude }) => projection([longitude, latitude]) ?? [Number.NaN, Number.NaN]);
}

/** Km on the globe to the points 100 px to the right of and above the middle of the map. */
function reach(points: readonly MapPoint[]): number[] {
  const projection = fitProjection(points, SIZE);
  const at = (x: number, y: number) => {
    const [longitude = Number.NaN, latitude = Number.NaN] = projection.invert?.([x, y]) ?? [];
    return { longitude, latitude };
  };
  const middle = at(400, 230);
  return [distanceKm(middle, at(500, 230)), distanceKm(middle, at(400, 130))];
}

describe("the distance of two points", () => {
  it("is that of the great circle: Tashkent to Almaty about 670 km, a quarter of the meridian 10,007.5 km", () => {
    expect(distanceKm(TASHKENT, ALMATY)).toBeGreaterThan(660);
    expect(distanceKm(TASHKENT, ALMATY)).toBeLessThan(690);
    expect(distanceKm({ latitude: 0, longitude: 10 }, { latitude: 90, longitude: 0 })).toBeCloseTo(10_007.5, 0);
  });
});

describe("a map fitted to places", () => {
  it("has one place in its middle and 1,600 km across, the same in both directions", () => {
    const [[x, y] = [0, 0]] = placed([ALMATY]);
    expect([x, y].map(Math.round)).toEqual([400, 230]);
    for (const km of reach([ALMATY])) expect(km).toBeCloseTo(200, 0);
  });

  it("has west left of east and north above south", () => {
    const [[x1, y1] = [0, 0], [x2, y2] = [0, 0]] = placed([ALMATY, TASHKENT]);
    expect(x1).toBeGreaterThan(x2);
    expect(y1).toBeLessThan(y2);
  });

  it("holds places on both sides of the date line close together", () => {
    const [[x1] = [0], [x2] = [0]] = placed([SUVA, APIA]);
    expect(x1).toBeLessThan(x2);
    for (const km of reach([SUVA, APIA])) expect(km).toBeLessThan(1_000);
  });

  it("has any places within its margins, around the whole world too, and fills one direction", () => {
    const degree = (limit: number) => fc.double({ min: -limit, max: limit, noNaN: true });
    const point = fc.record({ latitude: degree(90), longitude: degree(180) });
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 12 }), (points) => {
        for (const [x, y] of placed(points)) {
          expect(x).toBeGreaterThanOrEqual(0.12 * 800 - 1);
          expect(x).toBeLessThanOrEqual(0.88 * 800 + 1);
          expect(y).toBeGreaterThanOrEqual(0.12 * 460 - 1);
          expect(y).toBeLessThanOrEqual(0.88 * 460 + 1);
        }
      }),
    );
    const xs = placed([NEW_YORK, TASHKENT, TOKYO]).map(([x]) => x);
    expect(Math.min(...xs)).toBeCloseTo(96, 0);
    expect(Math.max(...xs)).toBeCloseTo(704, 0);
  });

  it("takes places that balance each other on the globe, and none", () => {
    const poles = placed([
      { latitude: 90, longitude: 0 },
      { latitude: -90, longitude: 0 },
    ]);
    expect(poles.flat().every(Number.isFinite)).toBe(true);
    expect(geoPath(fitProjection([], SIZE)).bounds({ type: "Sphere" })).toSatisfy(
      ([[left, top], [right, bottom]]: [[number, number], [number, number]]) =>
        left >= 0 && top >= 0 && right <= 800 && bottom <= 460,
    );
  });

  it("draws land, coasts and borders of its part of the world, and nothing outside of the frame", () => {
    // Around Baku there are coasts as well as borders.
    const path = geoPath(fitProjection([{ latitude: 40.38, longitude: 49.89 }], SIZE)).digits(1);
    for (const shape of [WORLD.land, WORLD.lines]) {
      const [[left, top], [right, bottom]] = path.bounds(shape);
      expect([left >= 0, top >= 0, right <= 800, bottom <= 460]).toEqual([true, true, true, true]);
      expect(path(shape)?.length).toBeGreaterThan(100);
    }
  });
});
