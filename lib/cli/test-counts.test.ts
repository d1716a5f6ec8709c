import { expect, it } from "vitest";
import { addCounts, closingLine } from "@/lib/cli/test-counts";

it("the closing line gives the sums of what the runners counted", () => {
  const counts = addCounts([
    { passed: 120, failed: 0 },
    { passed: 3, failed: 2 },
    { passed: 0, failed: 1 },
  ]);
  expect(closingLine(counts)).toBe("123 passed, 3 failed");
  expect(closingLine(addCounts([]))).toBe("0 passed, 0 failed");
});
