import { describe, expect, test } from "vitest";
import { flowSentence, gapSentence, gapTitle } from "@/components/trade/gap-words";
import { COUNTS, countsTo, KAZ_UZB } from "@/components/trade/test-flows";
import { testWords } from "@/lib/i18n/test-words";
import { mirrorCounts, newestGap, tradeFlows } from "@/lib/stats/mirror";

const [en, de] = [testWords("en"), testWords("de")];

function found(counts = COUNTS) {
  const newest = newestGap(tradeFlows(counts, KAZ_UZB).flatMap(mirrorCounts));
  if (!newest) throw new Error("nothing is counted by both");
  return newest;
}

describe("gapSentence", () => {
  test("speaks of the newest period that both count, of either direction", () => {
    // By hand: 1,649,135.9 − 1,278,859.56408 = 370,276.33592; by 1,278,859.56408 it is 28.95 percent.
    expect(gapSentence(found(), en)).toBe(
      "In 2025, UZB counts 1.65 billion US$ of exports to KAZ, and KAZ counts 1.28 billion US$ of the same flow as imports: 0.37 billion US$ or 29\u00a0% apart.",
    );
  });

  test("computes the gap of 2022 before it rounds", () => {
    const { texts } = { texts: tradeFlows(countsTo(2022), KAZ_UZB).map((flow) => flowSentence(flow, en)) };
    // 3,635,821.70289 − 3,243,509.06 = 392,312.64289 thousand: 0.39 billion, not the 0.40 of the rounded counts.
    expect(texts[0]).toBe(
      "In 2022, KAZ counts 3.64 billion US$ of exports to UZB, and UZB counts 3.24 billion US$ of the same flow as imports: 0.39 billion US$ or 12\u00a0% apart.",
    );
  });

  test("is said in German with German numbers", () => {
    expect(gapSentence(found(), de)).toContain("0,37 Milliarden");
    expect(gapTitle(found(), de)).toBe("UZB → KAZ: Die beiden Zählungen für 2025 liegen 29\u00a0% auseinander");
  });

  test("counts small flows in millions", () => {
    const small = COUNTS.map((each) => ({ ...each, unitMultiplier: 0 }));
    expect(gapSentence(found(small), en)).toContain("1.6 million US$ of exports");
  });

  test("gives no percentage of an importer who counts zero", () => {
    const counts = COUNTS.map((each) =>
      each.measure === "trade_import"
        ? { ...each, values: each.values.map((value) => ({ ...value, value: "0" })) }
        : each,
    );
    expect(gapSentence(found(counts), en)).toMatch(/1\.65 billion US\$ apart\.$/);
    expect(gapTitle(found(counts), en)).toBe("UZB → KAZ: the two counts of 2025 lie 1.65 billion US$ apart");
  });
});

describe("flowSentence", () => {
  test("names the newest figure of a direction that one side counts alone, and nothing where nobody does", () => {
    const [there, back] = tradeFlows(COUNTS.slice(0, 1), KAZ_UZB);
    expect(flowSentence(there, en)).toBe(
      "KAZ → UZB: no period is counted by both; the newest figure is 3.49 billion US$ (2025), counted by KAZ.",
    );
    expect(flowSentence(back, en)).toBeNull();
  });
});
