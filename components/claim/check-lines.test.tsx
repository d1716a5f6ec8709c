import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { CheckLines } from "@/components/claim/check-lines";
import { NOT_KNOWN, testCheck, testClaim, testOutcome } from "@/components/claim/test-claims";
import type { ClaimRow } from "@/lib/domain/claim-row";
import { makePair } from "@/lib/domain/pair";
import { testWords } from "@/lib/i18n/test-words";

const pair = makePair("KAZ", "UZB");

// Of "over 4.1 bn": the one count is 4.4 bn, the other 4.0 bn; neither was out on the day of the claim.
const above = testOutcome({ verdict: "consistent", difference: "-0.300000", value: "4400000", vintage: "2023-04-05" });
const below = testOutcome({ verdict: "inconsistent", difference: "0.100000", value: "4000000", vintage: "2023-06-07" });
const disputed = testClaim({
  checks: [
    testCheck("KAZ", { ordinal: 1, latest: above }),
    testCheck("UZB", { ordinal: 2, latest: below, note: "Counted by origin." }),
  ],
  verdictLatest: "reporters_disagree",
});

function draw(claim: ClaimRow, at: "atClaim" | "latest", options?: { asOf: string }) {
  return renderToStaticMarkup(<CheckLines claim={claim} at={at} pair={pair} words={testWords("en", options)} />);
}
const lines = (html: string) => html.split("<li>").slice(1);
const plain = (html: string) =>
  html
    .replace(/<svg.*?<\/svg>/g, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .trim();

describe("the official figures beside a claim", () => {
  it("stand in a line for each reporter, with release, difference and own verdict", () => {
    const html = draw(disputed, "latest");
    expect(plain(html)).toMatch(/^Reporters disagree/);
    expect(lines(html).map(plain)).toEqual([
      "KAZ: 4.40 billion US$ KAZ office , known from 5 Apr 2023 claim 0.30 billion US$ lower Consistent",
      "UZB: 4.00 billion US$ UZB office , known from 7 Jun 2023 claim 0.10 billion US$ higher Inconsistent Counted by origin.",
    ]);
  });

  it("keep the publisher's digits for machines", () => {
    expect(draw(disputed, "latest")).toContain('<data value="4400000"');
  });

  it("that were not out by then are none, and never a zero", () => {
    const html = draw(disputed, "atClaim");
    expect(plain(html)).toMatch(/^No official value/);
    expect(lines(html).map(plain)[0]).toBe("KAZ: no figure ( KAZ office )");
    expect(html).not.toContain("<data");
  });

  it("of a sum lead to the figures that were added up, and of one series to its indicator", () => {
    expect(draw(disputed, "latest")).toContain('href="/pairs/kaz-uzb/indicators?indicator=KAZ.X%2CKAZ.M"');
    const single = testClaim({ checks: [testCheck("UZB", { indicatorCodes: ["A.B"] })] });
    expect(draw(single, "latest", { asOf: "2024-05-06" })).toContain(
      'href="/indicators/A.B?pair=kaz-uzb&amp;asof=2024-05-06"',
    );
  });

  it("that count something else say what", () => {
    const mismatched = testCheck("KAZ", { mismatch: "volume", latest: { ...above, verdict: "not_comparable" } });
    const html = draw(testClaim({ checks: [mismatched], verdictLatest: "not_comparable" }), "latest");
    expect(plain(html)).toContain("physical volume is not value");
    expect(plain(html)).not.toContain("lower");
  });

  it("that agree with the claim's verdict do not repeat it", () => {
    const html = draw(
      testClaim({ checks: [testCheck("KAZ", { latest: above })], verdictLatest: "consistent" }),
      "latest",
    );
    expect(html.match(/Consistent/g)).toHaveLength(1);
  });

  it("name the period where it is not the claim's", () => {
    const other = { ...above, official: { ...above.official, period: "2021" } };
    expect(plain(draw(testClaim({ checks: [testCheck("KAZ", { latest: other })] }), "latest"))).toContain("(2021)");
    expect(plain(draw(disputed, "latest"))).not.toContain("(2022)");
  });
});

it("a target has no verdict, and says that it is a target", () => {
  const html = draw(testClaim({ kind: "target", verdictAtClaim: null, verdictLatest: null }), "latest");
  expect(plain(html)).toBe("A target: no verdict");
});

it("a claim that no series counts has its verdict alone", () => {
  expect(NOT_KNOWN.official).toBeNull();
  expect(plain(draw(testClaim(), "latest"))).toBe("No official value");
});
