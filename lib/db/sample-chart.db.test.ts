import { describe, expect, it } from "vitest";
import { listTimeline } from "@/lib/db/meeting-brief";
import { fillSampleCharts, SAMPLE_CHARTS, SAMPLE_MEETINGS } from "@/lib/db/sample-chart";
import { listLatestSeries } from "@/lib/db/series";
import { testDatabase } from "@/lib/db/test-database";
import { GROWTH_INDICATOR } from "@/lib/domain/indicator";
import { parsePair } from "@/lib/domain/pair";

const address = testDatabase();

describe("the generated charts", () => {
  it("have on their pages the values and meetings that a measurement says it draws", async () => {
    await fillSampleCharts(address());
    for (const [slug, points] of Object.entries(SAMPLE_CHARTS)) {
      const pair = parsePair(slug);
      if (!pair) throw new Error(`${slug} is a pair`);
      const refAreas = [pair.a, pair.b];
      const series = await listLatestSeries({ indicatorCodes: [GROWTH_INDICATOR], refAreas, counterparts: null }, null);
      expect(series.map(({ values }) => values.length)).toEqual([points / 2, points / 2]);
      expect(await listTimeline(pair, null)).toHaveLength(SAMPLE_MEETINGS);
    }
  });
});
