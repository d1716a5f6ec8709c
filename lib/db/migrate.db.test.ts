import { readFile } from "node:fs/promises";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { migrate } from "@/lib/db/migrate";
import { migrationState, readMigrations } from "@/lib/db/migration-state";
import { diffToSchema } from "@/lib/db/schema-engine";
import { databaseAt, runOnServer, testDatabase } from "@/lib/db/test-database";

const serverUrl = inject("testServerUrl");

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

describe("the migrations", () => {
  const url = testDatabase();

  it("lead to exactly the schema of prisma/schema.prisma", async () => {
    expect(await diffToSchema(url())).toBe("");
  });

  it("leave nothing pending and are recorded in the table of Prisma", async () => {
    expect(await migrationState(url())).toEqual({ status: "up_to_date", names: [] });
    const rows = await withClient(url(), async (client) => {
      const { rows } = await client.query(
        "SELECT migration_name, checksum, applied_steps_count FROM _prisma_migrations ORDER BY migration_name",
      );
      return rows;
    });
    const known = await readMigrations();
    expect(rows).toEqual(
      known.map(({ name, checksum }) => ({ migration_name: name, checksum, applied_steps_count: 1 })),
    );
  });

  it("apply nothing a second time", async () => {
    expect(await migrate(url())).toEqual({ applied: [] });
  });
});

describe("migrating an empty database", () => {
  const name = "test_empty_for_migrate";
  const url = databaseAt(serverUrl, name);
  beforeAll(() => runOnServer(serverUrl, `CREATE DATABASE ${name}`));
  afterAll(() => runOnServer(serverUrl, `DROP DATABASE ${name} WITH (FORCE)`));

  it("from three connections at once applies each migration once", async () => {
    const names = (await readMigrations()).map((migration) => migration.name);
    expect(await migrationState(url)).toEqual({ status: "pending", names });
    const results = await Promise.all([migrate(url), migrate(url), migrate(url)]);
    expect(results.flatMap(({ applied }) => applied)).toEqual(names);
    const { rows } = await withClient(url, (client) => client.query("SELECT migration_name FROM _prisma_migrations"));
    expect(rows.map((row) => row.migration_name).sort()).toEqual(names);
  });
});

describe("a migration that fails", () => {
  const name = "test_failing_migration";
  const url = databaseAt(serverUrl, name);
  beforeAll(() => runOnServer(serverUrl, `CREATE DATABASE ${name}`));
  afterAll(() => runOnServer(serverUrl, `DROP DATABASE ${name} WITH (FORCE)`));

  it("leaves the schema and the record as they were, says why, and can be tried again", async () => {
    // The last migration names a function; a thing of that name in the way makes it fail after many statements.
    await withClient(url, (client) =>
      client.query("CREATE FUNCTION observations_append_only() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN END'"),
    );
    const before = (await readMigrations())[0]?.name ?? "";
    await expect(migrate(url)).rejects.toThrow(
      /Migration \d+_rules failed and changed nothing: function .* already exists/,
    );
    const checks = await withClient(url, (client) =>
      client.query("SELECT FROM pg_constraint WHERE conname LIKE '%_list'"),
    );
    expect(checks.rowCount).toBe(0);
    expect((await migrationState(url)).status).toBe("pending");
    await withClient(url, (client) => client.query("DROP FUNCTION observations_append_only()"));
    const { applied } = await migrate(url);
    expect(applied).not.toContain(before);
    expect((await migrationState(url)).status).toBe("up_to_date");
  });
});

describe("a database that is not the program's", () => {
  const url = testDatabase();

  it("is refused when it has a migration of a newer version, by name", async () => {
    await withClient(url(), (client) =>
      client.query(
        "INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at) VALUES ('x', 'y', '29990101000000_future', now())",
      ),
    );
    await expect(migrate(url())).rejects.toThrow(/does not know \(29990101000000_future\): use the newer version/);
    await withClient(url(), (client) => client.query("DELETE FROM _prisma_migrations WHERE id = 'x'"));
  });

  it("is refused when one of its migrations was applied from another script", async () => {
    await withClient(url(), (client) =>
      client.query("UPDATE _prisma_migrations SET checksum = 'other' WHERE migration_name LIKE '%_init'"),
    );
    await expect(migrate(url())).rejects.toThrow(/another edition of migration \d+_init/);
    const [first] = await readMigrations();
    await withClient(url(), (client) =>
      client.query("UPDATE _prisma_migrations SET checksum = $1 WHERE checksum = 'other'", [first?.checksum]),
    );
  });

  it("is refused when another tool left a migration unfinished", async () => {
    await withClient(url(), (client) =>
      client.query("UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name LIKE '%_rules'"),
    );
    await expect(migrate(url())).rejects.toThrow(/left migration \d+_rules unfinished/);
  });
});

it("the file of each migration ends with a newline, so that its checksum survives an editor", async () => {
  for (const { name } of await readMigrations()) {
    expect((await readFile(`prisma/migrations/${name}/migration.sql`, "utf8")).endsWith("\n")).toBe(true);
  }
});
