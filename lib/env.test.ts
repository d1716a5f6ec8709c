import path from "node:path";
import { describe, expect, it } from "vitest";
import { hidePassword, parseSettings } from "@/lib/env";

describe("the settings", () => {
  it("of an empty environment are an embedded database in .rapport and port 3000 of this machine alone", () => {
    expect(parseSettings({})).toEqual({
      databaseUrl: undefined,
      port: 3000,
      hostname: "127.0.0.1",
      dataDir: path.resolve(".rapport"),
      chromiumPath: undefined,
    });
  });

  it("take an empty variable for one that is not set", () => {
    expect(parseSettings({ PORT: "", DATABASE_URL: "  " })).toEqual(parseSettings({}));
  });

  it("keep a port as a number and a data folder as an absolute path", () => {
    const { port, dataDir } = parseSettings({ PORT: "8080", RAPPORT_DATA_DIR: "data/here" });
    expect(port).toBe(8080);
    expect(dataDir).toBe(path.resolve("data", "here"));
  });

  it.each(["0", "65536", "80a", "-1", "3000.5", "0x10", "99999999999"])(
    "refuse the port %s by name and value",
    (PORT) => {
      expect(() => parseSettings({ PORT })).toThrow(`PORT is "${PORT}" but must be a whole number from 1 to 65535.`);
    },
  );

  it.each(["localhost:5432/rapport", "mysql://u@h/db", "postgresql://host:port/db", "postgresql://host", "nonsense"])(
    "refuse the database address %s with an example of a right one",
    (DATABASE_URL) => {
      expect(() => parseSettings({ DATABASE_URL })).toThrow(
        /DATABASE_URL is ".*" but must be an address like postgresql:/,
      );
    },
  );

  it("never repeat a password in a refusal", () => {
    expect(() => parseSettings({ DATABASE_URL: "mysql://ann:hunter2@host/db" })).toThrow(/mysql:\/\/ann:\*\*\*@host/);
    expect(hidePassword("postgresql://ann:hunter2@host:5432/db")).toBe("postgresql://ann:***@host:5432/db");
  });

  it("name every bad variable at once", () => {
    const attempt = () => parseSettings({ PORT: "x", RAPPORT_HOST: "a b" });
    expect(attempt).toThrow(/PORT is "x"/);
    expect(attempt).toThrow(/RAPPORT_HOST is "a b"/);
  });
});
