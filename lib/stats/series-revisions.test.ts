import { describe, expect, test } from "vitest";
import { knownOn, seriesRevisions, tellingReleases } from "@/lib/stats/series-revisions";

const say = (period: string, vintage: string, value: string) => ({ period, vintage, value });

// World Bank, WDI, NY.GDP.MKTP.KD.ZG, Uzbekistan: some releases of prisma/data/observations.csv; 2024 is made up.
const SERIES = [
  say("2022", "2024-06-28", "5.66881705491629"),
  say("2022", "2025-03-24", "6.00134232206508"),
  say("2022", "2025-07-18", "6.00134232203442"),
  say("2023", "2024-06-28", "5.98897580604036"),
  say("2023", "2025-03-24", "6.29141635081155"),
  say("2023", "2025-07-18", "6.29141635082311"),
  say("2023", "2026-07-13", "6.31603004201926"),
  say("2024", "2026-02-15", "6.5"),
  say("2024", "2026-07-13", "6.7"),
];

describe("the revisions of a series", () => {
  test("are told period by period, in the order of the periods", () => {
    const histories = seriesRevisions(SERIES);
    expect([...histories].map(([period, { steps, revisions }]) => [period, steps.length, revisions])).toEqual([
      ["2022", 3, 1],
      ["2023", 4, 2],
      ["2024", 2, 1],
    ]);
  });

  test("take the digits of a release from all its periods", () => {
    const coarse = [say("2019", "2022-02-02", "1981.570542"), say("2019", "2022-03-22", "1981.6")];
    expect(seriesRevisions(coarse).get("2019")?.revisions).toBe(1);
    expect(seriesRevisions([...coarse, say("2020", "2022-03-22", "2133.3")]).get("2019")?.revisions).toBe(0);
  });
});

describe("what was known on a day", () => {
  test("is the newest release of each period up to that day, itself included", () => {
    const known = (day: string) => knownOn(SERIES, day).map(({ period, value }) => [period, value]);
    expect(known("2024-06-27")).toEqual([]);
    expect(known("2025-03-24")).toEqual([
      ["2022", "6.00134232206508"],
      ["2023", "6.29141635081155"],
    ]);
    expect(known("2030-01-01").map(([period]) => period)).toEqual(["2022", "2023", "2024"]);
  });
});

describe("the releases that tell how a series moved", () => {
  const histories = [...seriesRevisions(SERIES).values()];

  test("are the first, the newest and those that revised something", () => {
    expect(tellingReleases(histories, 9)).toEqual(["2024-06-28", "2025-03-24", "2026-07-13"]);
  });

  test("are cut to those that revised the most periods", () => {
    expect(tellingReleases(histories, 2)).toEqual(["2024-06-28", "2026-07-13"]);
    const more = [
      ...SERIES,
      say("2022", "2025-12-01", "6.1"),
      say("2023", "2025-12-01", "6.2"),
      say("2021", "2025-12-01", "7"),
    ];
    const chosen = tellingReleases(seriesRevisions([...more, say("2022", "2025-12-02", "6.15")]).values(), 4);
    expect(chosen).toEqual(["2024-06-28", "2025-03-24", "2025-12-01", "2026-07-13"]);
  });

  test("are one where there is one, and none where there is none", () => {
    expect(tellingReleases(seriesRevisions(SERIES.slice(0, 1)).values(), 4)).toEqual(["2024-06-28"]);
    expect(tellingReleases([], 4)).toEqual([]);
    expect(() => tellingReleases([], 1)).toThrow("most is 1");
  });
});
