import { expect, test } from "vitest";
import { readPoints } from "@/lib/stats/point";
import { rollingMean } from "@/lib/stats/rolling-mean";
import { outcomes, valuesOf } from "@/lib/stats/test-values";

const mean = (texts: Record<string, string | null>, window: number) =>
  outcomes(rollingMean(readPoints(valuesOf(texts)), window));

test("the mean of three years stands at the last of them: (1 + 2 + 6) / 3 = 3, (2 + 6 - 2) / 3 = 2", () => {
  expect(mean({ "2020": "1", "2021": "2", "2022": "6", "2023": "-2" }, 3)).toEqual({
    "2020": "incomplete",
    "2021": "incomplete",
    "2022": 3,
    "2023": 2,
  });
});

test("crosses the turn of the year on the calendar: (0.1 + 0.2) / 2 = 0.15", () => {
  expect(mean({ "2023-12": "0.1", "2024-01": "0.2" }, 2)["2024-01"]).toBe(0.15);
});

test("a gap or a stated gap in the window makes it incomplete, a stated gap keeps its own reason", () => {
  expect(mean({ "2020": "1", "2022": "2", "2023": "4", "2024": null, "2025": "1" }, 2)).toEqual({
    "2020": "incomplete",
    "2022": "incomplete",
    "2023": 3,
    "2024": "no_value",
    "2025": "incomplete",
  });
});

test("a mean over a forecast is a forecast", () => {
  const points = readPoints([
    ...valuesOf({ "2024": "1" }),
    ...valuesOf({ "2025": "2" }, "F"),
    ...valuesOf({ "2026": "3" }),
  ]);
  expect(rollingMean(points, 2).map((point) => point.status)).toEqual(["M", "F", "F"]);
});

test.each([1, 0, -3, 2.5, Number.NaN])("refuses a window of %d and names it", (window) => {
  expect(() => mean({ "2024": "1" }, window)).toThrow(String(window));
});
