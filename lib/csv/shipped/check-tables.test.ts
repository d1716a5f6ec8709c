import { describe, expect, it } from "vitest";
import { z } from "zod";
import { optional, text } from "@/lib/csv/shipped/cells";
import { checkTables } from "@/lib/csv/shipped/check-tables";
import { type DecodedTable, decodeTable } from "@/lib/csv/shipped/decode-table";
import type { ShippedTable } from "@/lib/csv/shipped/table";

const PARENTS: ShippedTable = { name: "parents", columns: z.object({ id: text }), key: ["id"] };
const CHILDREN: ShippedTable = {
  name: "children",
  columns: z.object({ id: text, place: text, parent: optional(text) }),
  key: ["id"],
  unique: [["parent", "place"]],
  references: { parent: ["parents", "id"] },
};

function messages(children: string): string[] {
  const tables: DecodedTable[] = [
    decodeTable(PARENTS, "id\np\n"),
    decodeTable(CHILDREN, `id,place,parent\n${children}`),
  ];
  return checkTables(tables).map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);
}

describe("checkTables", () => {
  it("finds nothing when keys are single and references hold, an empty reference among them", () => {
    expect(messages("a,1,p\nb,2,p\nc,1,\n")).toEqual([]);
  });

  it("names both lines of a key that occurs twice", () => {
    expect(messages("a,1,p\nb,2,p\na,3,p\n")).toEqual(['children.csv:4:id "a" repeats line 2: id must name one row']);
  });

  it("names a second set of columns that occurs twice", () => {
    expect(messages("a,1,p\nb,1,p\n")).toEqual([
      'children.csv:3:place "1" repeats line 2: parent, place must name one row',
    ]);
  });

  it("names a reference to a row that is not there", () => {
    expect(messages("a,1,q\n")).toEqual([
      'children.csv:2:parent "q" is no id of parents.csv: add that row or correct it',
    ]);
  });
});
