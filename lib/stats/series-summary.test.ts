import { expect, test } from "vitest";
import { summarise } from "@/lib/stats/series-summary";

const point = (label: string, value: number) => ({ label, value, text: String(value) });

test("summarise names first, last, highest and lowest, the earliest of equals", () => {
  const [p1, p2, p3, p4] = [point("2020", -1), point("2021", 4), point("2022", 4), point("2023", -1)];
  expect(summarise([p1, p2, p3, p4])).toEqual({ first: p1, last: p4, highest: p2, lowest: p1 });
});

test("summarise of nothing is null, not zero", () => {
  expect(summarise([])).toBeNull();
});
