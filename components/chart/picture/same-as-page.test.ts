import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { SIGN_PATHS } from "@/components/chart/picture/meeting-sign";
import { PICTURE_COLOURS } from "@/components/chart/picture/picture-colours";

const sheet = (name: string) => readFileSync(new URL(`../../../app/${name}`, import.meta.url), "utf8");

type Corner = readonly [x: number, y: number];

/** The corners of a path of straight lines, in units of its square of 16. */
function cornersOf(path: string): Corner[] {
  return [...path.matchAll(/[ML]([\d.]+) ([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
}

/** The rings of a sign's polygon in the style sheet, in percent: each ends where it begins. */
function ringsOf(selector: string): Corner[][] {
  const [, rule = ""] = sheet("meeting-marks.css").split(`${selector}::before {`);
  const polygon = /polygon\(([^)]*)\)/.exec(rule)?.[1] ?? "";
  const points = [...polygon.matchAll(/([\d.]+)%? ([\d.]+)%?/g)].map(([, x, y]): Corner => [Number(x), Number(y)]);
  const rings: Corner[][] = [];
  let ring: Corner[] = [];
  for (const point of points) {
    if (ring[0] && ring[0][0] === point[0] && ring[0][1] === point[1]) {
      rings.push(ring);
      ring = [];
    } else ring.push(point);
  }
  return rings;
}

describe("a picture looks as its page does", () => {
  it("has the colours of both themes", () => {
    const css = sheet("globals.css");
    const { light, dark } = PICTURE_COLOURS;
    for (const name of ["paper", "ink", "muted", "hairline", "rule"] as const)
      expect(css).toContain(`--${name}: light-dark(${light[name]}, ${dark[name]});`);
    for (const side of ["a", "b"] as const)
      expect(css).toContain(`--side-${side}: light-dark(${light.side[side]}, ${dark.side[side]});`);
  });

  it("has the signs of meetings", () => {
    for (const lane of ["state", "minister"] as const) {
      const [outer, hole] = ringsOf(`.mark-${lane}.hollow`);
      const corners = cornersOf(SIGN_PATHS[lane].outer);
      expect(outer).toHaveLength(corners.length);
      for (const [index, corner] of corners.entries())
        for (const axis of [0, 1] as const) {
          // The middle of the stroke, in percent of the square.
          const middle = ((outer?.[index]?.[axis] ?? Number.NaN) + (hole?.[index]?.[axis] ?? Number.NaN)) / 2;
          expect(Math.abs(middle - (corner[axis] / 16) * 100)).toBeLessThan(1.5);
        }
    }
  });
});
