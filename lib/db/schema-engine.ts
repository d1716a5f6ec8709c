import "server-only";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import * as engineModule from "@prisma/schema-engine-wasm/schema_engine_bg";
import pg from "pg";
import { z } from "zod";

const SCHEMA = path.join("prisma", "schema.prisma");
const FILTERS = { externalTables: [], externalEnums: [] };

let loaded: Promise<void> | undefined;

const startable = z.object({ __wbindgen_start: z.custom<() => void>((value) => typeof value === "function") });

// Prisma's engine as WebAssembly, since its native one is a download. It is instantiated by hand: Node imports no .wasm.
async function loadEngine(): Promise<void> {
  const script = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const bytes = await readFile(path.join(path.dirname(script), "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": { ...engineModule } });
  engineModule.__wbg_set_wasm(instance.exports);
  startable.parse(instance.exports).__wbindgen_start();
}

// The engine reads the catalog, which has columns of the one-byte type "char". The adapter knows that type in arrays
// only and gives up on a single one, so such a column travels as an array's and is named for what it is afterwards.
const { CHAR } = pg.types.builtins;
const CHAR_ARRAY = 1002;

function catalogPool(connectionString: string): pg.Pool {
  const pool = new pg.Pool({ connectionString, max: 1 });
  const query = pool.query.bind(pool);
  return Object.assign(pool, {
    query: async (config: pg.QueryArrayConfig, values?: unknown[]) => {
      const result = await query(config, values);
      for (const field of result.fields) if (field.dataTypeID === CHAR) field.dataTypeID = CHAR_ARRAY;
      return result;
    },
  });
}

class CatalogAdapter extends PrismaPg {
  override async connect() {
    const adapter = await super.connect();
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (query) => {
      const result = await queryRaw(query);
      const columnTypes = result.columnTypes.map((type) =>
        type === ColumnTypeEnum.CharacterArray ? ColumnTypeEnum.Character : type,
      );
      return { ...result, columnTypes };
    };
    return adapter;
  }
}

/**
 * The SQL that takes a database from its tables to `prisma/schema.prisma`; empty text when they agree. It sees what
 * Prisma can say: no checks, triggers or comments. Throws what Prisma throws on a schema that is wrong.
 */
export async function diffToSchema(databaseUrl: string): Promise<string> {
  loaded ??= loadEngine();
  await loaded;
  const content = await readFile(SCHEMA, "utf8");
  const files = [{ path: SCHEMA, content }];
  const pool = catalogPool(databaseUrl);
  const adapter = bindMigrationAwareSqlAdapterFactory(new CatalogAdapter(pool));
  const engine = await engineModule.SchemaEngine.new({ datamodels: [[SCHEMA, content]] }, () => undefined, adapter);
  try {
    const { stdout, exitCode } = await engine.diff({
      from: { tag: "schemaDatasource", files, configDir: "prisma" },
      to: { tag: "schemaDatamodel", files },
      script: true,
      exitCode: true,
      filters: FILTERS,
    });
    return exitCode === 0 ? "" : (stdout ?? "");
  } finally {
    engine.free();
    await pool.end();
  }
}
