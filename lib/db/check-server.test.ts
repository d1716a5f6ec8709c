import { createServer } from "node:net";
import { expect, it } from "vitest";
import { checkServer, supported } from "@/lib/db/check-server";
import { freePort } from "@/lib/db/embedded/control";

it("a server before PostgreSQL 15 is refused with its version and what to do", () => {
  expect(() => supported(14, "postgresql://u:secret@h/db")).toThrow(
    "The server at postgresql://u:***@h/db is PostgreSQL 14 and Rapport needs 15 or later: upgrade it, or take DATABASE_URL away to let Rapport run its own.",
  );
  expect(supported(15, "postgresql://h/db")).toBe(15);
});

it("a port on which nobody listens is named without the password", async () => {
  const url = `postgresql://u:secret@127.0.0.1:${await freePort()}/db`;
  await expect(checkServer(url)).rejects.toThrow(/^PostgreSQL at postgresql:\/\/u:\*\*\*@.*: no server listens there/);
});

it("a program that is no PostgreSQL and never answers is given up on in time", async () => {
  const mute = createServer();
  await new Promise<void>((resolve) => mute.listen(0, "127.0.0.1", resolve));
  const address = mute.address();
  const port = typeof address === "object" ? address?.port : 0;
  await expect(checkServer(`postgresql://u@127.0.0.1:${port}/db`, 100)).rejects.toThrow(/it did not answer in time/);
  mute.close();
});
