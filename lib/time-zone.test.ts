import { expect, it } from "vitest";

it("the run is really in the time zone after which it is named", () => {
  expect(["UTC", "Pacific/Kiritimati", "America/Los_Angeles"]).toContain(process.env.TZ);
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(process.env.TZ);
  const offset = { UTC: 0, "Pacific/Kiritimati": -840, "America/Los_Angeles": 480 }[process.env.TZ ?? ""];
  expect(new Date("2025-01-15T12:00:00Z").getTimezoneOffset()).toBe(offset);
});
