import { expect, it } from "vitest";
import { find, isBroken, tableOf } from "@/lib/cli/doctor-finding";

it("the table names each thing, its state and what to do, in columns", () => {
  const table = tableOf([
    { thing: "Node", state: "ok", text: "22.1.0" },
    { thing: "Data folder", state: "none", text: "start makes it" },
    { thing: "Port", state: "problem", text: "3000 is taken" },
  ]);
  expect(table).toBe(
    [
      "Node         ok       22.1.0",
      "Data folder  —        start makes it",
      "Port         problem  3000 is taken",
    ].join("\n"),
  );
});

it("only a problem keeps Rapport from starting, and a look that fails is one", async () => {
  const failed = await find("Port", () => Promise.reject(new Error("no such host")));
  expect(failed).toEqual({ thing: "Port", state: "problem", text: "no such host" });
  expect(isBroken(failed)).toBe(true);
  expect(isBroken({ thing: "Build", state: "none", text: "" })).toBe(false);
});
