import { expect, it } from "vitest";
import { acceptsGzip } from "@/app/api/gzip";

it.each([
  ["gzip, deflate, br", true],
  ["br;q=1.0, GZIP;q=0.5", true],
  ["*", true],
  ["gzip;q=0", false],
  ["*;q=0", false],
  ["gzip;q=0, *", false],
  ["identity", false],
  ["", false],
  [null, false],
])("reads in %j whether gzip is taken", (header, taken) => {
  expect(acceptsGzip(header)).toBe(taken);
});
