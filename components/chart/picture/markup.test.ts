import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { element } from "@/components/chart/picture/markup";

describe("markup", () => {
  it("escapes texts and attributes, and leaves out what is undefined", () => {
    const made = element("text", { x: 1, title: 'a"<b>', style: undefined }, "R&D < 3 %", element("tspan", {}));
    expect(made.svg).toBe('<text x="1" title="a&quot;&lt;b&gt;">R&amp;D &lt; 3 %<tspan/></text>');
  });

  it("replaces what XML cannot hold", () => {
    expect(element("t", {}, "a\u0000b\u000bc\ud800d").svg).toBe("<t>a\ufffdb\ufffdc\ufffdd</t>");
  });

  it("never lets a text out of its place", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const { svg } = element("t", { a: text }, text);
        expect(svg.match(/</g)).toHaveLength(text === "" ? 1 : 2);
        expect(svg.match(/"/g)).toHaveLength(2);
        expect(svg).not.toMatch(/&(?!amp;|lt;|gt;|quot;)/);
      }),
    );
  });
});
