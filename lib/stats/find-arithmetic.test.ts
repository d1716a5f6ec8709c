import { describe, expect, test } from "vitest";
import { findArithmetic } from "@/lib/stats/find-arithmetic";
import { testClaim, testGrowth } from "@/lib/stats/test-claims";

type Found = ReturnType<typeof findArithmetic>;
const told = (found: Found) =>
  found.map(({ kind, claim, against, result }) =>
    [kind, claim.id, ...against.map(({ id }) => id), result.state === "unchecked" ? result.reason : result.state].join(
      " ",
    ),
  );

// The claims of the shipped data set under their own numbers.
const exports2023 = testClaim({ id: "C080", subject: "kaz_exports_to_uzb", value: "3.1", meetingSlug: "astana" });
const imports2023 = testClaim({ id: "C081", subject: "kaz_imports_from_uzb", value: "1.3", meetingSlug: "astana" });
const turnover2023 = testClaim({ id: "C078", value: "4.4", meetingSlug: "astana" });
const others2023 = [
  testClaim({ id: "C069", value: "4.5", meetingSlug: "tashkent" }),
  testClaim({ id: "C070", value: "4.4", meetingSlug: "almaty" }),
];

describe("findArithmetic", () => {
  test("holds the parts of 2023 against the total that was said with them, not against other days'", () => {
    const found = findArithmetic([...others2023, exports2023, turnover2023, imports2023]);
    expect(told(found)).toEqual(["parts C078 C080 C081 holds"]);
  });

  test("takes what was said elsewhere, each figure once, where the meeting has no total", () => {
    const found = findArithmetic([exports2023, imports2023, ...others2023, { ...turnover2023, meetingSlug: "x" }]);
    expect(told(found)).toEqual(["parts C069 C080 C081 holds_within_rounding", "parts C070 C080 C081 holds"]);
  });

  test("says what is missing of a sum", () => {
    expect(told(findArithmetic([exports2023, turnover2023]))).toEqual(["parts C080 C078 part_missing"]);
    expect(told(findArithmetic([exports2023, imports2023]))).toEqual(["parts C080 C081 total_missing"]);
  });

  test("never adds up targets, forecasts, other periods and other pairs", () => {
    const others = [
      { ...turnover2023, id: "T1", kind: "forecast" as const },
      { ...turnover2023, id: "T2", kind: "target" as const },
      { ...turnover2023, id: "T3", period: "2022" },
      { ...turnover2023, id: "T4", counterpartArea: "TJK" },
    ];
    expect(told(findArithmetic([exports2023, imports2023, ...others]))).toEqual(["parts C080 C081 total_missing"]);
  });

  test("holds a growth against the levels of its year and of the year before", () => {
    const pair = { refArea: "KAZ", counterpartArea: "TJK" };
    const found = findArithmetic([
      testClaim({ id: "P044", value: "0.7763", period: "2017", ...pair }),
      testClaim({ id: "P045", value: "0.5902", period: "2016", ...pair }),
      testGrowth({ id: "P046", value: "31.5", period: "2017", ...pair }),
    ]);
    expect(told(found)).toEqual(["growth P046 P045 P044 holds"]);
  });

  test("reads a growth over several years from the first to the last, contradictions first", () => {
    const found = findArithmetic([
      testClaim({ id: "C031", value: "3", comparator: ">", period: "2018", meetingSlug: "tashkent" }),
      testClaim({ id: "C034", value: "2.1", period: "2018", meetingSlug: "tashkent" }),
      turnover2023,
      testGrowth({ id: "C079", value: "29.5", period: "2018/2023", meetingSlug: "astana" }),
    ]);
    expect(told(found)).toEqual(["growth C079 C034 C078 contradicts", "growth C079 C031 C078 holds_within_rounding"]);
  });

  test("meets the same months of the year before, whatever text names them", () => {
    const found = findArithmetic([
      testClaim({ id: "T1", value: "1", period: "2024-Q1" }),
      testClaim({ id: "T2", value: "1.14", period: "2025-01/2025-03" }),
      testGrowth({ id: "T3", value: "14", period: "2025-01/2025-03" }),
    ]);
    expect(told(found)).toEqual(["growth T3 T1 T2 holds"]);
  });

  test("says why a growth cannot be checked: 30 percent and 5 billion for 2022, and nobody quoted 2021", () => {
    const growth = testGrowth({ id: "C060", value: "30", period: "2022" });
    const level = testClaim({ id: "C059", value: "5", period: "2022" });
    expect(told(findArithmetic([growth, level]))).toEqual(["growth C060 C059 earlier_missing"]);
    expect(told(findArithmetic([growth]))).toEqual(["growth C060 later_missing"]);
    expect(told(findArithmetic([{ ...growth, period: null }]))).toEqual(["growth C060 no_period"]);
  });

  test("finds the growth of parts beside that of their total", () => {
    const found = findArithmetic([
      testGrowth({ id: "T1", subject: "kaz_exports_to_uzb_growth", value: "16.5" }),
      testGrowth({ id: "T2", subject: "kaz_imports_from_uzb_growth", value: "3.8" }),
      testGrowth({ id: "T3", value: "20" }),
    ]);
    expect(told(found)).toEqual(["between T3 T1 T2 contradicts", "growth T3 later_missing"]);
  });

  test("tells what the growth of nine months of 2017 says of the rest of the year", () => {
    const found = findArithmetic([
      testGrowth({ id: "C021", value: "30", period: "2017-01/2017-09" }),
      testGrowth({ id: "C028", value: "8.6", period: "2017" }),
    ]);
    expect(told(found)).toContain("first_part C028 C021 rest_below");
  });

  test("takes the growth of a first year for no part of a growth over several", () => {
    const found = findArithmetic([
      testGrowth({ id: "C035", value: "40", comparator: ">", period: "2018" }),
      testGrowth({ id: "C079", value: "29.5", period: "2018/2023" }),
    ]);
    expect(told(found)).toEqual(["growth C035 later_missing", "growth C079 later_missing"]);
  });
});
