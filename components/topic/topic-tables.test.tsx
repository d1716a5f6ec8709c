import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { testIndicator } from "@/components/explorer/test-explorer";
import { TopicHeat } from "@/components/topic/topic-heat";
import { TopicIndicators } from "@/components/topic/topic-indicators";
import type { Indicator } from "@/lib/domain/indicator";
import { makePair } from "@/lib/domain/pair";
import { testWords } from "@/lib/i18n/test-words";
import { testCoverage, testMeeting } from "@/lib/stats/test-meetings";
import { topicCoverage } from "@/lib/stats/topic-coverage";

const pair = makePair("KAZ", "UZB") ?? { slug: "", a: "", b: "" };
const exports: Indicator = { ...testIndicator("EXPORTS"), measure: "trade_export", topic: "trade" };
const growth: Indicator = { ...testIndicator("GROWTH"), measure: "gdp_growth", topic: "growth" };
const coverage = topicCoverage({
  meetings: [
    testMeeting("2021-01-01", { topics: ["water", "trade"] }),
    testMeeting("2021-05-01", { slug: "second", topics: ["water"] }),
    testMeeting("2022-05-01", { topics: ["energy"], topicsCoarse: true, format: "multilateral" }),
  ],
  coverage: testCoverage("2020-01-01", "2022-12-31", "2021-01-01"),
});
const shared = { coverage, pair, words: testWords("en") };
const text = (html: string) => html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");

describe("topics by year", () => {
  const html = renderToStaticMarkup(<TopicHeat {...shared} query={{ from: null, to: null, asof: null }} />);

  it("lead from each field to its meetings and never tell by tint alone", () => {
    expect(html).toContain('href="/pairs/kaz-uzb/meetings?from=2021&amp;to=2021&amp;topic=water"');
    expect(html).toContain('aria-label="Water, 2021: 2 meetings"');
    expect(html).toContain('aria-label="Energy, 2022: 0 meetings, and 1 coarse"');
  });

  it("have the newest year first, zero where the record is dense and a dash with its reason before", () => {
    const water = text(html.split("<tr").find((part) => part.includes(">Water<")) ?? "");
    expect(water).toMatch(/Water 2 0 2 – None found, but .* for this period/);
  });

  it("say what they talked about most", () => {
    expect(text(html)).toContain("3 meetings have a recorded topic; most often they were about: Water (2), Trade (1).");
  });
});

describe("topics and indicators", () => {
  const draw = (indicators: Indicator[]) =>
    renderToStaticMarkup(<TopicIndicators {...shared} indicators={indicators} />);

  it("show a topic without an indicator as a finding, and link those that there are", () => {
    const html = draw([exports, growth]);
    expect(text(html)).toContain("Water: on the agenda 2 times, no indicator");
    expect(text(html)).toContain("Of 2 topics that were on the agenda, 1 has no indicator.");
    expect(html).toContain('href="/indicators/EXPORTS?pair=kaz-uzb"');
    expect(html).not.toContain("GROWTH");
  });

  it("show every spoken topic as a gap where the pair has no indicator", () => {
    expect(text(draw([]))).toContain("Trade: on the agenda 1 time, no indicator");
  });
});
