import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("./globals.css", import.meta.url), "utf8");
const THEMES = ["light", "dark"] as const;

function token(name: string, theme: (typeof THEMES)[number]): string {
  const match = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\);`).exec(css);
  const colour = match?.[theme === "light" ? 1 : 2];
  if (!colour) throw new Error(`globals.css has no token --${name} with a colour for each theme`);
  return colour;
}

// Relative luminance and contrast ratio of WCAG 2.2.
function luminance(colour: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(first: string, second: string): number {
  const [dark = 0, light = 0] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe("the colours of both themes", () => {
  it("computes contrast as WCAG does: 21 for black on white, 4.54 for #767676 on white", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
    expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
  });

  it.each(THEMES)("gives every text at least 4.5:1 on every ground of the %s theme", (theme) => {
    for (const ground of ["paper", "raised", "sunken", "tint"]) {
      for (const text of ["ink", "muted", "side-a", "side-b"]) {
        const ratio = contrast(token(text, theme), token(ground, theme));
        // Sides are not written on the tint of a hovered control.
        if (ground === "tint" && text.startsWith("side")) expect(ratio).toBeGreaterThanOrEqual(3);
        else expect(ratio, `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  it.each(THEMES)("gives the words of a verdict at least 4.5:1 on their tint and on paper in the %s theme", (theme) => {
    for (const tone of ["good", "warn", "bad"]) {
      expect(contrast(token(tone, theme), token(`${tone}-tint`, theme)), tone).toBeGreaterThanOrEqual(4.5);
      expect(contrast(token(tone, theme), token("paper", theme)), tone).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(THEMES)("gives lines, borders of controls and marks at least 3:1 in the %s theme", (theme) => {
    for (const line of ["side-a", "side-b", "rule", "ink"]) {
      for (const ground of ["paper", "raised"]) {
        expect(contrast(token(line, theme), token(ground, theme)), `${line} on ${ground}`).toBeGreaterThanOrEqual(3);
      }
    }
  });
});
