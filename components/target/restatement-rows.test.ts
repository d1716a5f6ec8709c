import { expect, test } from "vitest";
import { restatementRows } from "@/components/target/restatement-rows";
import { testWords } from "@/lib/i18n/test-words";
import { targetLines } from "@/lib/stats/target-path";
import { testClaim } from "@/lib/stats/test-claims";

const PAIR = { slug: "kaz-uzb", a: "KAZ", b: "UZB" };

// Claims of the shipped data set under their own numbers.
const CLAIMS = [
  { id: "C045", saidOn: "2021-11-26", value: "5", targetPeriod: "2022" },
  { id: "C046", saidOn: "2021-11-26", value: "10", targetPeriod: "2026" },
  { id: "C098", saidOn: "2025-03-01", value: "10", targetPeriod: "2030" },
].map((each) => testClaim({ kind: "target", subject: "trade_turnover_target", period: null, ...each }));

test("a target that moved four years says so with a warning, and leads to its row in the ledger of the day", () => {
  const [line] = targetLines(CLAIMS);
  const rows = restatementRows(line?.restatements ?? [], PAIR, testWords("en", { asOf: "2025-03-29" }));
  expect(rows.map(({ id, cells }) => [id, cells.value?.text, cells.yearMove?.text])).toEqual([
    ["C045", "step on the way", "year named"],
    ["C046", "first target", "year named"],
    ["C098", "value kept", "later: 2026 before"],
  ]);
  expect(rows.at(-1)?.cells.yearMove?.badge).toEqual({ tone: "warn" });
  expect(rows[0]?.cells.yearMove?.badge).toBeUndefined();
  expect(rows.at(-1)?.cells.claim).toMatchObject({ text: "C098", href: "/pairs/kaz-uzb/claims?asof=2025-03-29#C098" });
});
