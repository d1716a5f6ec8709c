import "server-only";
import { existsSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { RapportError } from "@/lib/errors";

const postgresUrl = z.string().refine(isPostgresUrl, {
  error: "must be an address like postgresql://user:password@host:5432/database",
});

const port = z
  .string()
  .regex(/^\d{1,5}$/, { error: "must be a whole number from 1 to 65535" })
  .transform(Number)
  .refine((value) => value >= 1 && value <= 65_535, { error: "must be a whole number from 1 to 65535" });

const hostname = z.string().regex(/^[A-Za-z0-9.:-]+$/, { error: "must be a host name or an address such as 0.0.0.0" });

const settingsSchema = z.object({
  DATABASE_URL: postgresUrl.optional(),
  PORT: port.default(3000),
  RAPPORT_HOST: hostname.default("127.0.0.1"),
  RAPPORT_DATA_DIR: z.string().default(".rapport"),
  CHROMIUM_PATH: z.string().optional(),
});

/** What the environment says. `databaseUrl` is undefined where Rapport is to run its own PostgreSQL; `dataDir` is absolute. */
export type Settings = {
  databaseUrl: string | undefined;
  port: number;
  hostname: string;
  dataDir: string;
  chromiumPath: string | undefined;
};

/** Settings of a process that has a database. */
export type Env = Settings & { databaseUrl: string };

let parsed: Settings | undefined;

function isPostgresUrl(text: string): boolean {
  return URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol) && new URL(text).pathname.length > 1;
}

/** A password never reaches a message: what stands between `:` and `@` of an address is hidden. */
export function hidePassword(url: string): string {
  return url.replace(/:[^:@/]*@/, ":***@");
}

/** Parses variables (an empty one counts as absent). Throws RapportError that names each bad variable and its value. */
export function parseSettings(variables: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value?.trim()));
  const result = settingsSchema.safeParse(given);
  if (!result.success) throw badVariables(result.error, given);
  const { DATABASE_URL, PORT, RAPPORT_HOST, RAPPORT_DATA_DIR, CHROMIUM_PATH } = result.data;
  return {
    databaseUrl: DATABASE_URL,
    port: PORT,
    hostname: RAPPORT_HOST,
    dataDir: path.resolve(RAPPORT_DATA_DIR),
    chromiumPath: CHROMIUM_PATH,
  };
}

function badVariables(error: z.ZodError, given: Record<string, string | undefined>): RapportError {
  const details = error.issues.map((issue) => {
    const name = String(issue.path[0]);
    return { name, value: hidePassword(given[name] ?? ""), message: issue.message };
  });
  const sentence = details.map(({ name, value, message }) => `${name} is "${value}" but ${message}`).join("; ");
  return new RapportError("bad_request", `${sentence}.`, { details });
}

/** The settings of this process, parsed once. Throws RapportError on a bad variable. */
export function settings(): Settings {
  parsed ??= parseSettings(process.env);
  return parsed;
}

/** The settings of a process that works on a database. Throws RapportError when there is no DATABASE_URL. */
export function env(): Env {
  const { databaseUrl, ...rest } = settings();
  if (databaseUrl === undefined) {
    throw new RapportError("unavailable", "DATABASE_URL is not set: start Rapport with `npm start`, which sets it.");
  }
  return { ...rest, databaseUrl };
}

/** Names the database of this process and of those that it starts: how the embedded server's address is passed on. */
export function setDatabaseUrl(databaseUrl: string): void {
  process.env.DATABASE_URL = databaseUrl;
  parsed = undefined;
}

/** The environment for a child process: this one's with some variables changed, or taken away (undefined). */
export function childEnvironment(changes: Record<string, string | undefined>): NodeJS.ProcessEnv {
  return { ...process.env, ...changes };
}

/** Whether npm runs this process as one of its scripts, with a shell between them. */
export function isNpmScript(): boolean {
  return process.env.npm_lifecycle_event !== undefined;
}

/** The folders in which the system looks for programs, in order. */
export function searchPath(): string[] {
  return (process.env.PATH ?? "").split(path.delimiter).filter(Boolean);
}

/** Reads `.env` of the working directory where there is one; variables that are already set win. For command lines. */
export function readEnvFile(): void {
  if (existsSync(".env")) process.loadEnvFile(".env");
}
