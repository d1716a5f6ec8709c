import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { CoverageBar, coverageSentence } from "@/components/indicator/coverage-bar";
import { testWords } from "@/lib/i18n/test-words";

const words = testWords("en");
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

describe("the sentence of a coverage", () => {
  it("counts the years with a value among those from the first to the last", () => {
    const years = range(1991, 2024).filter((year) => year !== 1999);
    expect(coverageSentence({ years, gaps: [] }, words)).toBe("1991–2024, 33 of 34 years");
    expect(coverageSentence({ years: [2024], gaps: [] }, words)).toBe("2024, 1 of 1 year");
  });

  it("tells stated gaps apart from years of which nobody speaks", () => {
    expect(coverageSentence({ years: range(2000, 2004), gaps: [1999, 2005] }, words)).toBe(
      "2000–2004, 5 of 5 years; 2 years stated as missing",
    );
    expect(coverageSentence({ years: [], gaps: [1999] }, words)).toBe("no value; 1 year stated as missing");
    expect(coverageSentence({ years: [], gaps: [] }, testWords("de"))).toBe("kein Wert");
  });
});

describe("the bar of a coverage", () => {
  const axis = { from: 1990, to: 2009 };
  const draw = (years: number[], gaps: number[]) =>
    renderToStaticMarkup(<CoverageBar coverage={{ area: "KAZ", years, gaps }} side="a" axis={axis} words={words} />);

  it("has a block for each run of years, at its place on the shared axis, and a thin line for stated gaps", () => {
    const html = draw([...range(1995, 1999), 2009], [2001]);
    expect(html).toContain('viewBox="1990 0 20 12"');
    expect(html).toContain('<rect data-years="1995-1999" x="1995" width="5" height="12"');
    expect(html).toContain('<rect data-years="2009-2009" x="2009" width="1" height="12"');
    expect(html).toContain('<rect data-gap="2001-2001" x="2001" y="5" width="1" height="2"');
  });

  it("is hidden from readers by ear, who have its sentence", () => {
    expect(draw([1995], [])).toMatch(/KAZ: 1995, 1 of 1 year.*<svg[^>]*aria-hidden="true"/);
  });
});
