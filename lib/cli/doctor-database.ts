import { type Finding, find } from "@/lib/cli/doctor-finding";
import { checkServer } from "@/lib/db/check-server";
import { disconnect } from "@/lib/db/client";
import { runningAddress } from "@/lib/db/embedded/running";
import { hasShippedData } from "@/lib/db/has-shipped-data";
import { refusal } from "@/lib/db/migrate";
import { migrationState } from "@/lib/db/migration-state";
import { setDatabaseUrl, settings } from "@/lib/env";

type Look = Omit<Finding, "thing">;

/** Looks at the database of DATABASE_URL, or at the embedded one while it runs. */
export async function databaseChecks(): Promise<Finding[]> {
  const { databaseUrl, dataDir } = settings();
  const url = databaseUrl ?? (await runningAddress(dataDir));
  if (url === null) {
    return [{ thing: "Database", state: "none", text: "not running: start runs PostgreSQL in the data folder" }];
  }
  const server = await find("Database", async () => ({ state: "ok", text: `PostgreSQL ${await checkServer(url)}` }));
  if (server.state !== "ok") return [server];
  const schema = await find("Migrations", () => migrations(url));
  return schema.state === "ok"
    ? [server, schema, await find("Shipped data", () => shippedData(url))]
    : [server, schema];
}

async function migrations(url: string): Promise<Look> {
  const state = await migrationState(url);
  if (state.status === "up_to_date") return { state: "ok", text: "up to date" };
  if (state.status === "pending") return { state: "none", text: `start applies ${state.names.join(", ")}` };
  return { state: "problem", text: refusal(state).message };
}

async function shippedData(url: string): Promise<Look> {
  setDatabaseUrl(url);
  try {
    return (await hasShippedData()) ? { state: "ok", text: "there" } : { state: "none", text: "start loads them" };
  } finally {
    await disconnect();
  }
}
