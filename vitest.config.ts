import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const ZONES = ["UTC", "Pacific/Kiritimati", "America/Los_Angeles"];

const shared = {
  resolve: {
    alias: {
      "@": fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, ""),
      // Server rooms import it to keep out of the browser; outside of a bundler for servers it is an error.
      "server-only": fileURLToPath(new URL("node_modules/server-only/empty.js", import.meta.url)),
    },
  },
};

export default defineConfig({
  ...shared,
  test: {
    projects: [
      // A day must be the same day on both sides of the date line: unit tests run in three zones,
      // in UTC alone at each check and in all of them before a change lands.
      ...ZONES.map((zone) => ({
        ...shared,
        test: {
          name: `unit ${zone}`,
          include: ["lib/**/*.test.ts", "components/**/*.test.{ts,tsx}", "app/**/*.test.{ts,tsx}"],
          exclude: ["**/*.db.test.ts"],
          env: { TZ: zone },
          isolate: false,
          testTimeout: 30_000,
        },
      })),
      {
        ...shared,
        test: {
          name: "db",
          include: ["lib/**/*.db.test.ts", "app/**/*.db.test.ts", "e2e/**/*.db.test.ts"],
          globalSetup: ["lib/cli/test-server.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
