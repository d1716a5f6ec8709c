import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { SIGN_PATHS } from "@/components/chart/picture/meeting-sign";
import { PICTURE_COLOURS } from "@/components/chart/picture/picture-colours";

const sheet = (name: string) => readFileSync(new URL(`../../../app/${name}`, import.meta.url), "utf8");

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
    const css = sheet("meeting-marks.css");
    for (const [lane, { outer, inner }] of Object.entries(SIGN_PATHS)) {
      expect(css).toContain(`.mark-${lane}::before`);
      expect(css).toContain(`d='${outer}' stroke-width='1.75'`);
      expect(css).toContain(`d='${inner}' stroke-width='1'`);
    }
  });
});
