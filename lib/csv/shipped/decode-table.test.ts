import { describe, expect, it } from "vitest";
import { decodeTable } from "@/lib/csv/shipped/decode-table";
import type { ShippedTable } from "@/lib/csv/shipped/table";
import { SHIPPED_TABLES } from "@/lib/csv/shipped-tables";

function tableOf(name: string): ShippedTable {
  const table = SHIPPED_TABLES.find((each) => each.name === name);
  if (!table) throw new Error(`no table ${name}`);
  return table;
}

const OBSERVATION = "series_key,period,vintage,value,obs_status,retrieval_id,note";

describe("decodeTable", () => {
  it("gives rows with the days of their period, missing cells as null", () => {
    const { rows, problems } = decodeTable(
      tableOf("observations"),
      `${OBSERVATION}\nk,2024-01/2024-06,2026-01-27,6.60,P,r,\n`,
    );
    expect(problems).toEqual([]);
    expect(rows).toEqual([
      {
        line: 2,
        row: {
          series_key: "k",
          period: "2024-01/2024-06",
          period_start: "2024-01-01",
          period_end: "2024-06-30",
          vintage: "2026-01-27",
          value: "6.60",
          obs_status: "P",
          retrieval_id: "r",
          note: null,
        },
      },
    ]);
  });

  it("names file, line, column and value of each fault and leaves the row out", () => {
    const text = `${OBSERVATION}\nk,2024,2026-02-30,6.6,A,r,\nk,2023,2026-01-27,six,Q,r,\n`;
    const { rows, problems } = decodeTable(tableOf("observations"), text);
    expect(rows).toEqual([]);
    expect(problems.map(({ file, line, column, value }) => ({ file, line, column, value }))).toEqual([
      { file: "observations.csv", line: 2, column: "vintage", value: "2026-02-30" },
      { file: "observations.csv", line: 3, column: "value", value: "six" },
      { file: "observations.csv", line: 3, column: "obs_status", value: "Q" },
    ]);
  });

  it("wants a missing value to be stated as M, and M to have no value", () => {
    const { problems } = decodeTable(
      tableOf("observations"),
      `${OBSERVATION}\nk,2024,2026-01-27,,A,r,\nk,2023,2026-01-27,1,M,r,\n`,
    );
    expect(problems.map(({ line, message }) => `${line} ${message}`)).toEqual([
      '2 "" does not fit the status "A": M is for no value',
      '3 "1" does not fit the status "M": M is for no value',
    ]);
  });

  it("wants the key of a series to follow its parts", () => {
    const header =
      "key,dataset_code,indicator_code,ref_area,counterpart_area,freq,unit,unit_multiplier,adjustment,valuation,note";
    const { problems } = decodeTable(tableOf("series"), `${header}\nd:i:KAZ:UZB:A:USD:N,d,i,KAZ,,A,USD,3,N,,\n`);
    expect(problems[0]?.message).toContain("write d:i:KAZ:_Z:A:USD:N");
  });

  it("refuses a header with a column too few, too many or in another place", () => {
    const right = "line 1 names the columns";
    for (const header of ["code", "code,name", ""]) {
      expect(() => decodeTable(tableOf("persons"), `${header}\n`)).toThrow(/persons\.csv(, line 1 names| is empty)/);
    }
    expect(() => decodeTable(tableOf("persons"), "name,slug,note\n")).toThrow(right);
    expect(() => decodeTable(tableOf("persons"), "slug,name,note\n")).not.toThrow();
  });
});
