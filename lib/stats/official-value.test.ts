import { describe, expect, it } from "vitest";
import { type Figure, officialValue, type SeriesFigures } from "@/lib/stats/official-value";

const figure = (value: string, vintage = "2023-07-28"): Figure => ({ period: "2022", value, vintage });
const series = (now: Figure | null, yearBefore: Figure | null = null, unitMultiplier = 3): SeriesFigures => ({
  unit: "USD",
  unitMultiplier,
  figure: now,
  yearBefore,
});

// Kazakhstan's bureau: trade with Uzbekistan in thousand US$, releases of July 2022 and July 2023.
const EXPORTS = series(figure("3635821.70289"), figure("2776871.15288", "2022-07-22"));
const IMPORTS = series(figure("1286114.20207"), figure("1057042.96316", "2022-07-22"));

describe("a level", () => {
  it("of one series is the publisher's own figure, digit by digit", () => {
    expect(officialValue("level", [series(figure("3635821.70"))])).toEqual({
      value: "3635821.70",
      unit: "USD",
      unitMultiplier: 3,
      period: "2022",
      vintage: "2023-07-28",
    });
  });

  it("of two series is their exact sum, as new as the newer release", () => {
    // The bureau publishes 4,921,935.90496 as turnover of 2022.
    const older = series(figure("1286114.20207", "2022-12-01"));
    expect(officialValue("level", [EXPORTS, older])).toMatchObject({ value: "4921935.90496", vintage: "2023-07-28" });
    expect(officialValue("level", [older, EXPORTS])).toMatchObject({ value: "4921935.90496", vintage: "2023-07-28" });
  });

  it("is none where one direction is missing: a part is no total", () => {
    expect(officialValue("level", [EXPORTS, series(null)])).toBeNull();
    expect(officialValue("level", [series(null), EXPORTS])).toBeNull();
    expect(officialValue("level", [])).toBeNull();
  });

  it("is none of series in unlike units or scales", () => {
    expect(officialValue("level", [EXPORTS, series(figure("1286.114"), null, 6)])).toBeNull();
    expect(officialValue("level", [EXPORTS, { ...IMPORTS, unit: "PC" }])).toBeNull();
  });
});

describe("a growth", () => {
  it("is that of the sum over a year before, in percent", () => {
    // 100 · (4921935.90496 − 3833914.11604) / 3833914.11604 = 28.3788765…
    expect(officialValue("growth", [EXPORTS, IMPORTS])).toEqual({
      value: "28.378877",
      unit: "PC",
      unitMultiplier: 0,
      period: "2022",
      vintage: "2023-07-28",
    });
  });

  it("is as new as the newest of all its figures", () => {
    const revised = { ...IMPORTS, yearBefore: figure("1057042.96316", "2024-01-01") };
    expect(officialValue("growth", [EXPORTS, revised])?.vintage).toBe("2024-01-01");
  });

  it("is none without the year before, and from zero", () => {
    expect(officialValue("growth", [series(figure("5"))])).toBeNull();
    expect(officialValue("growth", [series(figure("5"), figure("0.00"))])).toBeNull();
    expect(officialValue("growth", [EXPORTS, series(figure("1"), null)])).toBeNull();
  });
});
