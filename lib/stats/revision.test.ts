import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDecimals, compareDecimals } from "@/lib/stats/decimal";
import { type ReleaseDigits, releaseDigits, revisionHistory, type Statement } from "@/lib/stats/revision";

const NO_DIGITS: ReleaseDigits = new Map();

/** Releases of the years from 2001 on, one after the other. */
const releases = (...values: (string | null)[]): Statement[] =>
  values.map((value, index) => ({ vintage: `${2001 + index}-01-01`, value }));
const history = (...values: (string | null)[]) => revisionHistory(releases(...values), NO_DIGITS);
const changes = (...values: (string | null)[]) => history(...values).steps.map(({ change }) => change);

// World Bank, WDI, NY.GDP.MKTP.KD.ZG, Uzbekistan 2023, as in prisma/data/observations.csv.
const UZBEK_GROWTH_2023: Statement[] = [
  { vintage: "2024-06-28", value: "5.98897580604036" },
  { vintage: "2025-03-24", value: "6.29141635081155" },
  { vintage: "2025-07-18", value: "6.29141635082311" },
  { vintage: "2026-02-15", value: "6.29141635082311" },
  { vintage: "2026-07-13", value: "6.31603004201926" },
];

describe("the history of a figure", () => {
  test("of Uzbek growth in 2023 has five releases and two revisions: 5.99, 6.29, 6.32", () => {
    const { steps, first, latest, revisions, total, spread } = revisionHistory(UZBEK_GROWTH_2023, NO_DIGITS);
    expect(steps.map(({ change }) => change)).toEqual(["first", "revised", "negligible", "negligible", "revised"]);
    // 6.29141635081155 − 5.98897580604036 and 6.31603004201926 − 6.29141635081155, by hand: a difference that is no
    // revision does not take the place of the figure.
    expect(steps.map(({ difference }) => difference)).toEqual([
      null,
      "0.30244054477119",
      "0.00000000001156",
      "0.00000000001156",
      "0.02461369120771",
    ]);
    expect([first?.vintage, latest?.vintage, revisions]).toEqual(["2024-06-28", "2026-07-13", 2]);
    expect(total).toBe("0.32705423597890");
    expect(spread).toEqual({ lowest: "5.98897580604036", highest: "6.31603004201926", width: "0.32705423597890" });
  });

  test("comes out the same whatever the order in which the releases are given", () => {
    expect(revisionHistory([...UZBEK_GROWTH_2023].reverse(), NO_DIGITS)).toEqual(
      revisionHistory(UZBEK_GROWTH_2023, NO_DIGITS),
    );
  });

  test("of one release has nothing to compare, and of none has no figure", () => {
    expect(history("4.5")).toMatchObject({ revisions: 0, total: null, spread: { width: "0.0" } });
    expect(history()).toEqual({ steps: [], first: null, latest: null, revisions: 0, total: null, spread: null });
  });

  test("that goes back to where it began has two revisions and no total", () => {
    expect(history("4.5", "4.7", "4.5")).toMatchObject({ revisions: 2, total: "0", spread: { width: "0.2" } });
  });
});

describe("a release without a revision", () => {
  test("repeats the figure, with or without trailing zeros", () => {
    expect(changes("18357500000", "18357500000.0", "18357500000")).toEqual(["first", "repeated", "repeated"]);
    expect(history("4.5", "4.5", "4.50")).toMatchObject({ revisions: 0, total: "0", spread: { width: "0.0" } });
  });

  test("differs by less than one unit of the ninth significant digit", () => {
    expect(changes("6.87383844617584", "6.87383844082959")).toEqual(["first", "negligible"]);
    expect(changes("100000000", "100000000.9")).toEqual(["first", "negligible"]);
    expect(changes("100000000", "100000001")).toEqual(["first", "revised"]);
    expect(changes("0.05", "0.0500000000099")).toEqual(["first", "negligible"]);
    expect(changes("0.05", "0.0500000001")).toEqual(["first", "revised"]);
    expect(changes("0", "0.0000000000001")).toEqual(["first", "revised"]);
  });

  test("does not add up with others: many such differences are a revision in the end", () => {
    const steps = history("1", "1.000000006", "1.000000012").steps;
    expect(steps.map(({ change }) => change)).toEqual(["first", "negligible", "revised"]);
    expect(steps.at(-1)?.difference).toBe("0.000000012");
  });
});

describe("a rounded copy", () => {
  // IMF, exports of goods from Kazakhstan to Uzbekistan, million US$: the release of 2022-02-02 and a copy of 2022-03
  // that was rounded to one decimal (prisma/data/observations.csv).
  const series = [
    { vintage: "2022-02-02", value: "1981.570542" },
    { vintage: "2022-02-02", value: "2133.337432" },
    { vintage: "2022-03-22", value: "1981.6" },
    { vintage: "2022-03-22", value: "2133.3" },
  ];
  const digits = releaseDigits(series);
  const of2019 = (...values: string[]) =>
    revisionHistory(
      values.map((value, index) => ({ vintage: ["2022-02-02", "2022-03-22", "2022-04-01"][index] ?? "", value })),
      digits,
    );

  test("is told by its release, in which every figure has fewer digits", () => {
    expect([...digits]).toEqual([
      ["2022-02-02", 6],
      ["2022-03-22", 1],
    ]);
    const { steps, revisions, total, spread } = of2019("1981.570542", "1981.6");
    expect(steps.map(({ change, difference }) => [change, difference])).toEqual([
      ["first", null],
      ["rounded", "0.029458"],
    ]);
    expect([revisions, total, spread?.width]).toEqual([0, "0", "0.000000"]);
  });

  test("is a revision when it is not the older figure at its own precision", () => {
    expect(of2019("1981.570542", "1981.7")).toMatchObject({ revisions: 1, total: "0.129458" });
  });

  test("does not take the place of the full figure: what follows is measured against that", () => {
    const { steps } = of2019("1981.570542", "1981.6", "1981.612");
    expect(steps.at(-1)).toMatchObject({ change: "revised", difference: "0.041458" });
  });

  test("that comes first gives way to the full figure", () => {
    const statements = [
      { vintage: "2022-03-22", value: "1981.6" },
      { vintage: "2022-04-01", value: "1981.570542" },
      { vintage: "2022-05-01", value: "1981.612" },
    ];
    const { steps, spread } = revisionHistory(statements, digits);
    expect(steps.map(({ change }) => change)).toEqual(["first", "rounded", "revised"]);
    expect(spread?.lowest).toBe("1981.570542");
  });

  test("is not assumed where the release carries more digits elsewhere: 34.5 is 34.5000 there", () => {
    // World Bank, WDI, growth of Azerbaijan in 2006 (34.5, later 34.4662096226792) beside that of 2007.
    const first = { vintage: "2024-06-28", value: "34.5" };
    const known = releaseDigits([first, { vintage: "2024-06-28", value: "24.9999998515683" }]);
    const { revisions, total } = revisionHistory([first, { vintage: "2026-07-13", value: "34.4662096226792" }], known);
    expect([revisions, total]).toEqual([1, "-0.0337903773208"]);
  });

  test("is not assumed where a release has one figure only: 5.4 became 5", () => {
    expect(releaseDigits([{ vintage: "2025-01-01", value: "5" }]).size).toBe(0);
    expect(changes("5.4", "5")).toEqual(["first", "revised"]);
  });
});

describe("a stated gap", () => {
  test("before any figure is no figure", () => {
    const { steps, first, revisions, total } = history(null, "4.5", "4.6");
    expect(steps.map(({ change }) => change)).toEqual(["missing", "first", "revised"]);
    expect([first?.vintage, revisions, total]).toEqual(["2002-01-01", 1, "0.1"]);
  });

  test("after a figure takes it back, and has no difference", () => {
    const { steps, revisions, total } = history("4.5", null, null, "4.6");
    expect(steps.map(({ change }) => change)).toEqual(["first", "withdrawn", "missing", "supplied"]);
    expect(steps.map(({ difference }) => difference)).toEqual([null, null, null, "0.1"]);
    expect([revisions, total]).toEqual([2, "0.1"]);
    expect(history("4.5", null).total).toBeNull();
  });
});

test("the steps of revisions alone add up to the whole, in exact decimals", () => {
  const decimals = fc.tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.integer({ min: 0, max: 5 }));
  const values = decimals.map(([units, scale]) => (units < 0 ? "-" : "") + shifted(Math.abs(units), scale));
  fc.assert(
    fc.property(fc.array(values, { minLength: 1, maxLength: 8 }), (all) => {
      const { steps, total, spread, revisions } = history(...all);
      const moves = steps.flatMap(({ change, difference }) => (change === "revised" ? [difference ?? "0"] : []));
      const sum = moves.reduce(addDecimals, "0");
      expect(compareDecimals(sum, total ?? "0")).toBe(0);
      expect(moves).toHaveLength(revisions);
      for (const value of all) {
        expect(compareDecimals(spread?.lowest ?? "", value)).toBeLessThanOrEqual(0);
        expect(compareDecimals(spread?.highest ?? "", value)).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});

function shifted(units: number, scale: number): string {
  const digits = String(units).padStart(scale + 1, "0");
  const cut = digits.length - scale;
  return `${digits.slice(0, cut)}${scale ? `.${digits.slice(cut)}` : ""}`;
}
