import { rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { spawnRapport } from "@/lib/cli/spawn-rapport";
import { freePort } from "@/lib/db/embedded/control";
import { migrationState, readMigrations } from "@/lib/db/migration-state";
import { temporaryFolder } from "@/lib/db/temporary-server";
import { databaseAt, runOnServer, testDatabase } from "@/lib/db/test-database";

const serverUrl = inject("testServerUrl");

/** Runs a command that is to fail, and gives its one sentence. */
async function refusalOf(args: string[], variables: Record<string, string | undefined>): Promise<string> {
  const { code, stderr } = await spawnRapport(args, variables).ended;
  expect(code).toBe(1);
  const sentence = stderr.trim();
  expect(sentence.split("\n")).toHaveLength(1);
  return sentence;
}

describe("start ends with one sentence and its remedy", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await temporaryFolder();
    await writeFile(path.join(folder, "file"), "");
  });
  afterAll(() => rm(folder, { recursive: true }));

  it.concurrent("for a malformed port", async () => {
    expect(await refusalOf(["start"], { PORT: "30x" })).toBe(
      'PORT is "30x" but must be a whole number from 1 to 65535.',
    );
  });

  it.concurrent("for a malformed database address, without the password in it", async () => {
    expect(await refusalOf(["start"], { DATABASE_URL: "mysql://u:secret@h/db" })).toBe(
      'DATABASE_URL is "mysql://u:***@h/db" but must be an address like postgresql://user:password@host:5432/database.',
    );
  });

  it.concurrent("for a port that another program has", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const address = other.address();
    const port = typeof address === "object" && address ? address.port : 0;
    expect(await refusalOf(["start"], { PORT: String(port), RAPPORT_DATA_DIR: folder })).toBe(
      `Port ${port} is taken by another program: end it, or choose another port, such as \`PORT=${port + 1} npm start\`.`,
    );
    other.close();
  });

  it.concurrent("for a data folder that cannot be written", async () => {
    const dataDir = path.join(folder, "file", "data");
    const sentence = await refusalOf(["start"], { PORT: String(await freePort()), RAPPORT_DATA_DIR: dataDir });
    expect(sentence).toBe(
      `The data folder ${dataDir} cannot be written (ENOTDIR): set RAPPORT_DATA_DIR to a folder that you may write.`,
    );
  });

  it.concurrent("for a server that does not answer", async () => {
    const database = `postgresql://u:secret@127.0.0.1:${await freePort()}/db`;
    const sentence = await refusalOf(["start"], { PORT: String(await freePort()), DATABASE_URL: database });
    expect(sentence).toMatch(/^PostgreSQL at postgresql:\/\/u:\*\*\*@.* cannot be used: no server listens there/);
  });

  it.concurrent("for a database that the server does not have", async () => {
    const variables = { PORT: String(await freePort()), DATABASE_URL: databaseAt(serverUrl, "no_such_database") };
    expect(await refusalOf(["start"], variables)).toMatch(/it has no such database: make it with `createdb`/);
  });

  it.concurrent("for a command that there is not", async () => {
    expect(await refusalOf(["strat"], {})).toMatch(/^"strat" is no command: start, build, /);
  });
});

describe("start on a database of a newer version", () => {
  const url = testDatabase();

  it("refuses it by the name of the migration that it does not know", async () => {
    await runOnServer(
      url(),
      "INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at) VALUES ('x', 'y', '2999_future', now())",
    );
    expect(await refusalOf(["start"], { PORT: String(await freePort()), DATABASE_URL: url() })).toBe(
      "The database has migrations that this version does not know (2999_future): use the newer version of Rapport that made them, or another database.",
    );
  });
});

describe("three processes that migrate one empty database at once", () => {
  const name = "test_three_processes";
  const url = databaseAt(serverUrl, name);
  beforeAll(() => runOnServer(serverUrl, `CREATE DATABASE ${name}`));
  afterAll(() => runOnServer(serverUrl, `DROP DATABASE ${name} WITH (FORCE)`));

  it("apply each migration once between them", async () => {
    const runs = [1, 2, 3].map(() => spawnRapport(["migrate"], { DATABASE_URL: url }).ended);
    const ends = await Promise.all(runs);
    expect(ends.map(({ code }) => code)).toEqual([0, 0, 0]);
    const applied = ends.flatMap(({ stdout }) =>
      [...stdout.matchAll(/Applied migration (\S+)/g)].map((match) => match[1]),
    );
    expect(applied.sort()).toEqual((await readMigrations()).map((migration) => migration.name));
    expect((await migrationState(url)).status).toBe("up_to_date");
  });
});
