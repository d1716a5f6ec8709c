import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCsv } from "@/lib/csv/read-csv";
import { RapportError } from "@/lib/errors";

function messageOf(text: string): string {
  try {
    readCsv(text, "meetings.csv");
  } catch (error) {
    expect(error).toBeInstanceOf(RapportError);
    return error instanceof Error ? error.message : "";
  }
  return "no error";
}

describe("readCsv", () => {
  it("gives header and rows as written, with the line on which each row begins", () => {
    expect(readCsv("a,b\n1,\n -2.50 ,x\n", "t.csv")).toEqual({
      header: ["a", "b"],
      rows: [
        { line: 2, cells: ["1", ""] },
        { line: 3, cells: [" -2.50 ", "x"] },
      ],
    });
  });

  it("counts the lines inside of quoted cells and blank lines between records", () => {
    const { rows } = readCsv('a,b\n1,"x\n""y"",\nz"\n\n2,3', "t.csv");
    expect(rows).toEqual([
      { line: 2, cells: ["1", 'x\n"y",\nz'] },
      { line: 6, cells: ["2", "3"] },
    ]);
  });

  it("skips a byte order mark and reads CRLF line ends", () => {
    expect(readCsv("\uFEFFa,b\r\n1,2\r\n", "t.csv")).toEqual({
      header: ["a", "b"],
      rows: [{ line: 2, cells: ["1", "2"] }],
    });
  });

  it("names the line of a record that is longer or shorter than the header", () => {
    expect(messageOf("a,b\n1,2\n1,2,3\n")).toContain(
      "meetings.csv, line 3 has 3 cells where the header names 2 columns",
    );
    expect(messageOf("a,b\n1\n")).toContain("line 2 has 1 cells");
  });

  it("names the line of a quote that is not closed or stands inside an unquoted cell", () => {
    expect(messageOf('a,b\n1,2\n1,"2\n')).toMatch(/meetings\.csv is not valid CSV: .*line 3/);
    expect(messageOf('a,b\n1,2"3\n')).toMatch(/meetings\.csv is not valid CSV: .*line 2/);
  });

  it("refuses an empty file", () => {
    expect(messageOf("")).toBe("meetings.csv is empty: its first line must name the columns.");
  });

  it("gives back every cell that was written by RFC 4180", () => {
    const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
    const records = fc.array(
      fc.array(fc.string({ unit: fc.constantFrom(...'aä, \t\n\r"\uFEFF') }), { minLength: 3, maxLength: 3 }),
      {
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(records, (cells) => {
        const text = [["a", "b", "c"], ...cells].map((record) => `${record.map(quote).join(",")}\n`).join("");
        expect(readCsv(text, "t.csv").rows.map((row) => row.cells)).toEqual(cells);
      }),
    );
  });
});
