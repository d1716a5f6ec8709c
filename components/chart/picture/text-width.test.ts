import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clipText, textWidth, wrapText } from "@/components/chart/picture/text-width";

const texts = fc.string({ unit: fc.constantFrom(..."abcWil ÄéШ%-/ 0129 ".split("")), maxLength: 120 });

describe("the width of a text", () => {
  // Measured in Chromium with canvas.measureText on the product's own fonts, in px at 100 px: W 99, i 24, A 69, é as e.
  it("is that of the product's font", () => {
    expect(textWidth("Wi", "text", 100)).toBeCloseTo(123, 5);
    expect(textWidth("ÄA", "text", 100)).toBeCloseTo(138, 5);
    expect(textWidth("é", "title", 50)).toBeCloseTo(27, 5);
  });

  it("counts letters that were not measured as wide ones", () => {
    expect(textWidth("Ш", "text", 10)).toBeGreaterThan(textWidth("B", "text", 10));
  });
});

describe("lines", () => {
  it("hold all words, and none is wider than the room", () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 40, max: 400 }), (text, width) => {
        const lines = wrapText(text, "text", 14, width);
        expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
        expect(Math.max(0, ...lines.map((line) => textWidth(line, "text", 14)))).toBeLessThanOrEqual(width);
      }),
    );
  });

  it("break an address that no line can hold", () => {
    expect(wrapText(`https://rapport.invalid/${"x".repeat(50)}`, "text", 10, 200).length).toBeGreaterThan(1);
  });

  it("end in an ellipsis where they are clipped, within the room", () => {
    expect(clipText("Kazakhstan", "text", 10, 200)).toBe("Kazakhstan");
    const clipped = clipText("Kazakhstan, Bureau of National Statistics", "text", 10, 100);
    expect(clipped).toMatch(/^Kazakhstan, B.*…$/);
    expect(textWidth(clipped, "text", 10)).toBeLessThanOrEqual(100);
  });
});
