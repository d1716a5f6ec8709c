import { beforeAll, describe, expect, it } from "vitest";
import type { DecodedTable } from "@/lib/csv/shipped/decode-table";
import type { Row } from "@/lib/csv/shipped/table";
import { yearBefore } from "@/lib/domain/period-arithmetic";
import { readShippedData, SHIPPED_FOLDER } from "@/lib/services/read-shipped-data";

let tables: DecodedTable[] = [];
beforeAll(async () => {
  tables = await readShippedData(SHIPPED_FOLDER);
});

const rowsOf = (name: string): Row[] =>
  tables.find(({ table }) => table.name === name)?.rows.map(({ row }) => row) ?? [];

type Check = { id: string; ordinal: number; check: Row; claim: Row; series: Row[] };

/** The checks of the shipped mapping, each with its claim and its series. */
function mapping(): Check[] {
  const claims = new Map(rowsOf("claims").map((row) => [row.id, row]));
  const series = new Map(rowsOf("series").map((row) => [row.key, row]));
  return rowsOf("claim_checks").map((check) => {
    const { claim_id, ordinal } = check;
    const keys = rowsOf("claim_check_series").filter((row) => row.claim_id === claim_id && row.ordinal === ordinal);
    const found = keys.map(({ series_key }) => series.get(series_key)).filter((row) => row !== undefined);
    return {
      id: `${claim_id}.${ordinal}`,
      ordinal: Number(ordinal),
      check,
      claim: claims.get(claim_id) ?? {},
      series: found,
    };
  });
}

const TRADE = /\.EXPORT|\.IMPORT|TMG_|TXG_/;

function groupBy<T>(all: readonly T[], keyOf: (each: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each]);
  return groups;
}

/** The periods for which every one of some series has a value. */
function commonPeriods(keys: readonly string[]): Set<string> {
  const values = rowsOf("observations").filter(({ value }) => value !== null);
  const [first = new Set<string>(), ...rest] = keys.map(
    (key) => new Set(values.filter(({ series_key }) => series_key === key).map(({ period }) => String(period))),
  );
  return new Set([...first].filter((period) => rest.every((each) => each.has(period))));
}

/** Exports and imports of each reporter and data set that count the trade of two countries. */
function turnovers(a: unknown, b: unknown): { name: string; periods: Set<string> }[] {
  const flows = rowsOf("series").filter(
    ({ key, ref_area, counterpart_area }) =>
      TRADE.test(String(key)) && [a, b].includes(ref_area) && [a, b].includes(counterpart_area),
  );
  const counts = groupBy(flows, ({ dataset_code, ref_area }) => `${ref_area} ${dataset_code}`);
  return [...counts].map(([name, both]) => ({ name, periods: commonPeriods(both.map(({ key }) => String(key))) }));
}

describe("the reviewed mapping of claims to series", () => {
  it("names in each check series of one reporter, data set, unit and scale, and at least one", () => {
    const parts = ["ref_area", "dataset_code", "unit", "unit_multiplier", "freq", "adjustment"] as const;
    const mixed = mapping().filter(
      ({ series }) => series.length === 0 || parts.some((part) => new Set(series.map((row) => row[part])).size > 1),
    );
    expect(mixed.map(({ id }) => id)).toEqual([]);
  });

  it("fits each claim's unit: a level is in the claim's own, a growth of a sum of money in percent", () => {
    const unfit = mapping().filter(({ check, claim, series }) =>
      check.operation === "growth"
        ? claim.unit !== "PC" || series.some(({ unit }) => unit !== "USD")
        : series.some(({ unit }) => unit !== claim.unit),
    );
    expect(unfit.map(({ id }) => id)).toEqual([]);
  });

  it("fits each claim's area, and of a flow between two both of them", () => {
    const unfit = mapping().filter(({ claim, series }) => {
      const areas = [claim.ref_area, claim.counterpart_area].sort().join();
      return series.some((row) => [row.ref_area, row.counterpart_area].sort().join() !== areas);
    });
    expect(unfit.map(({ id }) => id)).toEqual([]);
  });

  it("checks facts and forecasts with a period, never a target", () => {
    const unfit = mapping().filter(
      ({ claim }) => claim.period === null || !["fact", "forecast"].includes(String(claim.kind)),
    );
    expect(unfit.map(({ id }) => id)).toEqual([]);
  });

  it("numbers the checks of a claim from 1 without a gap", () => {
    for (const [id, checks] of groupBy(mapping(), ({ claim }) => String(claim.id)))
      expect([id, checks.map(({ ordinal }) => ordinal)]).toEqual([id, checks.map((_, index) => index + 1)]);
  });

  it("gives its reason in a note wherever the series counts something else", () => {
    expect(mapping().filter(({ check }) => check.mismatch !== null && check.note === null)).toEqual([]);
  });

  it("names no series that has nothing for the claim's period, unless no single year could answer it", () => {
    const stale = mapping().filter(({ check, claim, series }) => {
      const period = String(claim.period);
      const periods = commonPeriods(series.map(({ key }) => String(key)));
      const wanted = check.operation === "growth" ? [period, yearBefore(period) ?? ""] : [period];
      return check.mismatch !== "several_years" && !wanted.every((each) => periods.has(each));
    });
    expect(stale.map(({ id }) => id)).toEqual([]);
  });

  it("holds every count of a pair's trade that has the year of a claim, and of a growth the year before too", () => {
    const level = rowsOf("claims").filter(({ subject, kind }) => subject === "trade_turnover" && kind !== "target");
    const growth = rowsOf("claims").filter(({ subject }) => subject === "trade_turnover_growth");
    const mapped = groupBy(mapping(), ({ claim }) => String(claim.id));
    for (const claim of [...level, ...growth].filter(({ period }) => /^\d{4}$/.test(String(period)))) {
      const period = String(claim.period);
      const wanted = claim.subject === "trade_turnover" ? [period] : [period, yearBefore(period) ?? ""];
      const right = turnovers(claim.ref_area, claim.counterpart_area)
        .filter(({ periods }) => wanted.every((each) => periods.has(each)))
        .map(({ name }) => name);
      const found = mapped
        .get(String(claim.id))
        ?.map(({ series }) => `${series[0]?.ref_area} ${series[0]?.dataset_code}`);
      expect([claim.id, [...(found ?? [])].sort()]).toEqual([claim.id, right.sort()]);
    }
  });
});
