import { expect, it } from "vitest";
import { addressAsOf } from "@/components/site/as-of-address";

it("is the same page with its parameters, the day behind them", () => {
  const address = {
    path: "/pairs/kaz-uzb/meetings",
    kept: [
      ["level", "minister"],
      ["level", "other"],
      ["q", "a&b=c#d"],
    ] as const,
  };
  expect(addressAsOf(address, null)).toBe("/pairs/kaz-uzb/meetings?level=minister&level=other&q=a%26b%3Dc%23d");
  expect(addressAsOf(address, "2025-03-29")).toBe(
    "/pairs/kaz-uzb/meetings?level=minister&level=other&q=a%26b%3Dc%23d&asof=2025-03-29",
  );
  expect(addressAsOf({ path: "/", kept: [] }, null)).toBe("/");
});
