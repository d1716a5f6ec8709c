import { expect, test } from "vitest";
import { walk } from "@/components/chart/scatter-walk";

const point = (time: number) => ({ time });
const lines = [{ points: [2000, 2001, 2002].map(point) }, { points: [2001, 2003].map(point) }];

test.each([
  ["ArrowRight", { line: 0, index: 1 }, { line: 0, index: 2 }],
  ["ArrowRight", { line: 0, index: 2 }, { line: 0, index: 2 }],
  ["ArrowLeft", { line: 0, index: 0 }, { line: 0, index: 0 }],
  ["Home", { line: 0, index: 2 }, { line: 0, index: 0 }],
  ["End", { line: 1, index: 0 }, { line: 1, index: 1 }],
  ["ArrowDown", { line: 0, index: 1 }, { line: 1, index: 0 }],
  ["ArrowDown", { line: 1, index: 1 }, { line: 1, index: 1 }],
  ["ArrowUp", { line: 1, index: 1 }, { line: 0, index: 2 }],
  ["ArrowUp", { line: 0, index: 1 }, { line: 0, index: 1 }],
])("%s leads from %o to %o", (key, from, to) => {
  expect(walk(key, from, lines)).toEqual(to);
});

test("other keys lead nowhere", () => {
  expect(walk("a", { line: 0, index: 0 }, lines)).toBeNull();
  expect(walk("Escape", { line: 0, index: 0 }, lines)).toBeNull();
});
