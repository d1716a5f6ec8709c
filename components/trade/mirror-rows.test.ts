import { describe, expect, test } from "vitest";
import { mirrorColumns, mirrorRows } from "@/components/trade/mirror-rows";
import { COUNTS, KAZ_UZB } from "@/components/trade/test-flows";
import { testWords } from "@/lib/i18n/test-words";
import { tradeFlows } from "@/lib/stats/mirror";

const words = testWords("en");
const [there] = tradeFlows(COUNTS, KAZ_UZB);
const rows = mirrorRows(there, words);
const cellsOf = (period: string) => rows.find(({ cells }) => cells.period?.value === period)?.cells;

describe("mirrorRows", () => {
  test("stand newest first, each with a cell for every column", () => {
    expect(rows.map(({ cells }) => cells.period?.text)).toEqual(["2025", "2024", "2023", "2022", "1999", "1998"]);
    const ids = mirrorColumns(there, words).map(({ id }) => id);
    for (const { cells } of rows) expect(Object.keys(cells).sort()).toEqual([...ids].sort());
  });

  test("show both counts and the gap in million US$, with the digits of the publisher behind them", () => {
    expect(cellsOf("2022")).toMatchObject({
      exporter: { text: "3,635.8", value: "3635821.70289" },
      importer: { text: "3,243.5", value: "3243509.06" },
      gap: { text: "−392.3", value: "-392312.64289" },
      percent: { text: "−12.1" },
      exporterSource: { text: "BNS, valuation not stated", href: "https://example.org" },
    });
  });

  test("say why there is no gap, and mark an estimate", () => {
    expect(cellsOf("2024")?.importer?.missing).toBe("no data");
    expect(cellsOf("2024")?.gap?.missing).toBe("not comparable: the importer has no figure");
    expect(cellsOf("1999")?.importer?.flag).toEqual({ mark: "E", label: "estimate" });
    expect(cellsOf("1999")?.percent?.missing).toContain("estimate");
  });
});
