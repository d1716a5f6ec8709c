import { describe, expect, it } from "vitest";
import { targetOfKey } from "@/components/chart/mark-keys";

const meetings = [
  { x: 1, lane: "state" as const },
  { x: 2, lane: "minister" as const },
  { x: 5, lane: "state" as const },
  { x: 9, lane: "minister" as const },
];

describe("targetOfKey", () => {
  it("goes through time across the lanes and stays at the ends", () => {
    expect(targetOfKey("ArrowRight", 0, meetings)).toBe(1);
    expect(targetOfKey("ArrowLeft", 2, meetings)).toBe(1);
    expect(targetOfKey("ArrowLeft", 0, meetings)).toBe(0);
    expect(targetOfKey("ArrowRight", 3, meetings)).toBe(3);
    expect(targetOfKey("Home", 2, meetings)).toBe(0);
    expect(targetOfKey("End", 0, meetings)).toBe(3);
  });

  it("goes to the nearest mark of the next lane that has any, past an empty one", () => {
    expect(targetOfKey("ArrowDown", 2, meetings)).toBe(1);
    expect(targetOfKey("ArrowUp", 3, meetings)).toBe(2);
    expect(targetOfKey("ArrowUp", 0, meetings)).toBeUndefined();
  });

  it("leaves other keys alone", () => {
    expect(targetOfKey("Enter", 0, meetings)).toBeUndefined();
  });
});
