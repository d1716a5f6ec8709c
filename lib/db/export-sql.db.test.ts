import fc from "fast-check";
import { expect, it } from "vitest";
import { neutralise } from "@/lib/csv/encode";
import { pool } from "@/lib/db/client";
import { neutralised } from "@/lib/db/export-sql";
import { testDatabase } from "@/lib/db/test-database";

testDatabase();

it("neutralises in SQL exactly the texts that lib/csv neutralises", async () => {
  const signs = [
    "=",
    "+",
    "-",
    "@",
    "|",
    "%",
    "\t",
    "\r",
    "\n",
    "＝",
    "＋",
    "－",
    "＠",
    "｜",
    "％",
    " ",
    "'",
    "a",
    "{",
    "Ж",
  ];
  const texts = fc.oneof(
    fc.array(fc.constantFrom(...signs), { maxLength: 5 }).map((all) => all.join("")),
    // PostgreSQL holds neither NUL nor half a surrogate pair.
    fc.string({ unit: "grapheme" }).filter((text) => !text.includes("\0")),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(texts, { minLength: 50, maxLength: 200 }), async (all) => {
      const { rows } = await pool().query<{ text: string }>(
        `SELECT ${neutralised("t.text")} AS text FROM unnest($1::text[]) WITH ORDINALITY t(text, n) ORDER BY n`,
        [all],
      );
      expect(rows.map(({ text }) => text)).toEqual(all.map(neutralise));
    }),
    { numRuns: 30 },
  );
});
