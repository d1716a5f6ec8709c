import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { finerScale, signedText } from "@/components/revision/revision-scale";

describe("the scale of differences", () => {
  it("has as many decimals as the smallest of them needs, and never fewer than before", () => {
    expect(finerScale({ decimals: 1, power: 0 }, ["0.30244054477119", "0.02461369120771"]).decimals).toBe(2);
    expect(finerScale({ decimals: 2, power: 0 }, ["0.3", "-12"]).decimals).toBe(2);
    expect(finerScale({ decimals: 1, power: 0 }, []).decimals).toBe(1);
  });

  it("counts in the unit that is shown: 420 million are 0.4 billion", () => {
    expect(finerScale({ decimals: 0, power: -9 }, ["418979974.35"]).decimals).toBe(1);
    expect(finerScale({ decimals: 0, power: 3 }, ["0.0004"]).decimals).toBe(1);
  });

  it("never rounds a difference away", () => {
    const differences = fc
      .integer({ min: 1, max: 99_999 })
      .chain((units) => fc.integer({ min: 0, max: 8 }).map((zeros) => `0.${"0".repeat(zeros)}${units}`));
    fc.assert(
      fc.property(differences, fc.integer({ min: -3, max: 3 }), (difference, power) => {
        const scale = finerScale({ decimals: 0, power }, [difference]);
        expect(signedText(difference, scale, "en")).toMatch(/[1-9]/);
      }),
    );
  });
});

describe("a difference in words", () => {
  it("carries its sign, a true minus, in the reader's figures", () => {
    expect(signedText("0.30244054477119", { decimals: 2, power: 0 }, "en")).toBe("+0.30");
    expect(signedText("-1234567.5", { decimals: 1, power: 0 }, "de")).toBe("−1.234.567,5");
  });

  it("has no sign when it is zero, and keeps it when it only rounds to zero", () => {
    expect(signedText("0", { decimals: 2, power: 0 }, "en")).toBe("0.00");
    expect(signedText("0.000", { decimals: 1, power: 0 }, "en")).toBe("0.0");
    expect(signedText("-0.001", { decimals: 1, power: 0 }, "en")).toBe("−0.0");
  });
});
