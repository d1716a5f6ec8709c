import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { type FigureFacts, FigureMarks, FigureSign } from "@/components/chart/figure-marks";
import { dayToEpoch } from "@/lib/domain/period";

const SCALE = { min: 0, max: 4000, ticks: [0, 4000], decimals: 0 };
// 2024 and 2025: 731 days.
const DOMAIN = [dayToEpoch("2024-01-01"), dayToEpoch("2026-01-01")] as const;
const FIGURE: FigureFacts = { id: "f", period: "2024", value: 1000, side: "b", comparator: "=", hollow: true };

const marksOf = (figure: Partial<FigureFacts>) =>
  renderToStaticMarkup(<FigureMarks figures={[{ ...FIGURE, ...figure }]} domain={DOMAIN} scale={SCALE} />);

describe("FigureMarks", () => {
  test("draw a figure over the time for which it speaks, at its value", () => {
    // 366 of 731 days; a quarter of the axis lies three quarters from the top.
    expect(marksOf({})).toContain("left:0%;width:50.068%;top:75%");
    // January to August of 2025 are 243 days from day 366 on.
    expect(marksOf({ period: "2025-01/2025-08" })).toContain("left:50.068%;width:33.242%");
  });

  test("cut a period at the edge of the plot and leave out what lies beyond", () => {
    expect(marksOf({ period: "2023/2024" })).toContain("left:0%;width:50.068%");
    expect(marksOf({ period: "2023" })).not.toContain("data-figure");
  });
});

describe("FigureSign", () => {
  const signOf = (comparator: FigureFacts["comparator"], hollow = true) =>
    renderToStaticMarkup(<FigureSign comparator={comparator} hollow={hollow} />);

  test("tells a bound and its direction, an approximate figure, and the press from statistics", () => {
    expect(signOf(">")).toBe(signOf(">="));
    expect(signOf("<")).toBe(signOf("<="));
    expect(new Set(([">", "<", "=", "about"] as const).map((each) => signOf(each))).size).toBe(4);
    expect(signOf("=", true)).toContain("var(--hole)");
    expect(signOf("=", false)).not.toContain("var(--hole)");
  });
});
