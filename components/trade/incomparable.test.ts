import { describe, expect, test } from "vitest";
import { incomparableSentences } from "@/components/trade/incomparable";
import { COUNTS, KAZ_UZB } from "@/components/trade/test-flows";
import { testWords } from "@/lib/i18n/test-words";
import { tradeFlows } from "@/lib/stats/mirror";
import { tradeCount } from "@/lib/stats/test-trade";

const en = testWords("en");

describe("incomparableSentences", () => {
  test("say which periods, which reporter and why", () => {
    const [there, back] = tradeFlows(COUNTS, KAZ_UZB);
    expect(incomparableSentences(there, en)).toEqual([
      "KAZ → UZB, 2024–2025: only KAZ (BNS) has figures, UZB (SIAT) has none.",
      "KAZ → UZB, 1998–1999: the figure for UZB (IMF) is an estimate or forecast and no count of its own, so it is not held against that of KAZ (IMF).",
    ]);
    expect(incomparableSentences(back, en)).toEqual([]);
  });

  test("hold no part of a year against the whole", () => {
    const [sold] = COUNTS;
    const bought = tradeCount({
      measure: "trade_import",
      refArea: "UZB",
      counterpartArea: "KAZ",
      datasetCode: "siat",
      unitMultiplier: 3,
      values: { "2025-01/2025-08": "2100000" },
    });
    const [there] = tradeFlows(sold ? [sold, bought] : [], KAZ_UZB);
    expect(incomparableSentences(there, en)).toContain(
      "KAZ → UZB: KAZ (BNS) counts 2025, UZB (SIAT) another length of time, such as Jan–Aug 2025; a part of a year is not held against a whole.",
    );
  });

  test("say that one side or nobody counts", () => {
    const [there, back] = tradeFlows(COUNTS.slice(0, 1), KAZ_UZB);
    expect(incomparableSentences(there, en)).toEqual([
      "KAZ → UZB: only KAZ counts this direction; there is nothing to hold against it.",
    ]);
    expect(incomparableSentences(back, en)).toEqual([
      "UZB → KAZ: neither of the two counts this direction in the period shown.",
    ]);
  });
});
