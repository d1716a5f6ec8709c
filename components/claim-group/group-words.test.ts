import { describe, expect, test } from "vitest";
import { checkText, spreadText, subjectText } from "@/components/claim-group/group-words";
import { testWords } from "@/lib/i18n/test-words";
import { claimGroups } from "@/lib/stats/claim-groups";
import { findArithmetic } from "@/lib/stats/find-arithmetic";
import { testClaim, testGrowth } from "@/lib/stats/test-claims";

const [en, de] = [testWords("en"), testWords("de")];

// Claims of the shipped data set under their own numbers.
const of2018 = [
  testClaim({ id: "C031", comparator: ">", value: "3", period: "2018", saidOn: "2019-04-14" }),
  testClaim({ id: "C034", value: "2.1", period: "2018", saidOn: "2019-04-14" }),
];

describe("the spread of a group", () => {
  test("stands in the unit and in percent of the lowest figure", () => {
    const [group] = claimGroups(of2018).groups;
    expect(group && spreadText(group, en)).toBe(
      "From 2.1 billion US$ to 3 billion US$: 0.9 billion US$ or 42.9 % of the lowest apart",
    );
    expect(group && spreadText(group, de)).toBe(
      "Von 2,1 Milliarden US-Dollar bis 3 Milliarden US-Dollar: 0,9 Milliarden US-Dollar oder 42,9 % des niedrigsten Werts auseinander",
    );
  });

  test("is in percentage points of percentages, and none where all said the same", () => {
    const [growth] = claimGroups([
      testGrowth({ id: "T1", value: "30" }),
      testGrowth({ id: "T2", value: "8.6" }),
    ]).groups;
    expect(growth && spreadText(growth, en)).toBe("From 8.6 percent to 30 percent: 21.4 percentage points apart");
    const [same] = claimGroups([testClaim({ id: "T1", value: "5" }), testClaim({ id: "T2", value: "5.0" })]).groups;
    expect(same && spreadText(same, en)).toMatch(/^No spread: 5(\.0)? billion US\$ each time$/);
  });

  test("is not told of one stated figure beside a forecast", () => {
    const forecast = testClaim({ id: "C022", kind: "forecast", comparator: "about", value: "2", period: "2017" });
    const fact = testClaim({ id: "C027", comparator: "about", value: "2", period: "2017" });
    const [group] = claimGroups([forecast, fact]).groups;
    expect(group?.claims).toHaveLength(2);
    expect(group && spreadText(group, en)).toBeNull();
  });
});

test("a claim is named by its subject and period, or that it states none", () => {
  expect(subjectText({ subject: "trade_turnover", period: "2024-01/2024-08" }, en)).toBe(
    "Trade turnover, Jan–Aug 2024",
  );
  expect(subjectText({ subject: "trade_turnover", period: null }, de)).toBe("Handelsumsatz, kein Zeitraum genannt");
});

describe("what a check found", () => {
  const textOf = (claims: Parameters<typeof findArithmetic>[0], words = en) => {
    const [check] = findArithmetic(claims.map((each) => testClaim(each)));
    return check ? checkText(check, words) : null;
  };

  test("says which room the parts leave, one digit finer than the total was said", () => {
    const parts = [
      testClaim({ id: "C080", subject: "kaz_exports_to_uzb", value: "3.1" }),
      testClaim({ id: "C081", subject: "kaz_imports_from_uzb", value: "1.3" }),
      testClaim({ id: "C078", value: "4.4" }),
    ];
    expect(textOf(parts)).toBe(
      "The parts leave room for 4.30 to 4.50 billion US$; the total was said to be 4.4 billion US$.",
    );
  });

  test("says what growth two amounts leave room for, open where one of them is a bound", () => {
    const growth = testGrowth({ id: "P117", comparator: "about", value: "72", period: "2021" });
    const before = testClaim({ id: "P114", value: "2.101", period: "2020" });
    expect(textOf([growth, before, testClaim({ id: "P113", value: "3.645", period: "2021" })])).toBe(
      "The two amounts leave room for 73.4 to 73.6 percent; the growth was said to be about 72 percent.",
    );
    expect(textOf([growth, before, testClaim({ id: "P116", comparator: ">", value: "3.6", period: "2021" })], de)).toBe(
      "Die beiden Beträge lassen 71,3 Prozent oder mehr zu; als Wachstum wurde genannt: etwa 72 Prozent.",
    );
  });

  test("says why it cannot be made", () => {
    expect(textOf([testGrowth({ id: "C060", value: "30", period: "2022" })])).toBe(
      "Nobody quoted the amount to which this growth leads.",
    );
  });
});
