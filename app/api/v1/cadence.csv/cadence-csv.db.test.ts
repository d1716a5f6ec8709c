import { describe, expect, it } from "vitest";
import { GET } from "@/app/api/v1/cadence.csv/route";
import { GET as GET_TOPICS } from "@/app/api/v1/topics.csv/route";
import { GET as GET_TRANSFORMED } from "@/app/api/v1/transformed.csv/route";
import { testDatabase } from "@/lib/db/test-database";

testDatabase("shipped");

async function ask(route: typeof GET, file: string, query: string) {
  const response = await route(new Request(`http://localhost/api/v1/${file}.csv?${query}`));
  const text = await response.text();
  return { response, text, lines: text.trimEnd().split("\n").slice(1) };
}

describe("the file of counts", () => {
  it("has all meetings and each level of a year, and the calls apart", async () => {
    const { response, lines } = await ask(GET, "cadence", "pair=uzb-kaz&from=2025&to=2025");
    expect(response.headers.get("content-disposition")).toContain("kaz-uzb_meetings-by-year-plain_2025.csv");
    const start = "rapport-meetings,KAZ,UZB,A,2025,2025-01-01,2025-12-31";
    expect(lines).toEqual([
      `${start},in_person,all,_T,plain,13,COUNT,A,,2025-12-31`,
      `${start},in_person,all,head_of_state,plain,12,COUNT,A,,2025-12-31`,
      `${start},in_person,all,minister,plain,1,COUNT,A,,2025-12-31`,
      `${start},call,all,_T,plain,4,COUNT,A,,2025-12-31`,
      `${start},call,all,head_of_state,plain,2,COUNT,A,,2025-12-31`,
      `${start},call,all,minister,plain,2,COUNT,A,,2025-12-31`,
    ]);
  });

  it("takes weights of the reader's own: 12 meetings of heads of state at 10, of ministers at 0.5", async () => {
    const weights = "weight=weighted&w_visit=1&w_multilateral=1&w_head_of_state=10&w_minister=0.5";
    const { lines } = await ask(GET, "cadence", `pair=kaz-uzb&from=2025&to=2025&${weights}`);
    expect(lines[0]).toContain(",in_person,all,_T,weighted,120.5,SCORE,A,");
  });

  it("keeps a period that the record does not cover, missing with its reason", async () => {
    const { lines } = await ask(GET, "cadence", "pair=kaz-uzb&from=1999&to=1999&calls=with");
    expect(lines).toEqual([
      "rapport-meetings,KAZ,UZB,A,1999,1999-01-01,1999-12-31,all,all,_T,plain,,COUNT,M,not_dense,2025-12-31",
    ]);
  });

  it.each([
    ["freq=A", "pair"],
    ["pair=kaz-uzb&freq=W", "freq"],
    ["pair=kaz-uzb&w_visit=101", "w_visit"],
    ["pair=kaz-uzb&w_visit=-1", "w_visit"],
    ["pair=kaz-uzb&w_phone=1,5", "w_phone"],
    ["pair=kaz-uzb&level=king", "level"],
    ["pair=kaz-kaz", "pair"],
  ])("refuses %s by name", async (query, name) => {
    const { response, text } = await ask(GET, "cadence", query);
    expect(response.status).toBe(400);
    expect(JSON.parse(text).errors).toEqual([expect.objectContaining({ name })]);
  });
});

describe("the file of topics", () => {
  it("has each topic of each year, stated and coarse apart, and missing years with their reason", async () => {
    const { lines } = await ask(GET_TOPICS, "topics", "pair=kaz-uzb&from=2015&to=2016");
    expect(lines).toHaveLength(11 * 2 * 2);
    expect(lines).toContain("KAZ,UZB,water,stated,A,2015,,COUNT,M,not_dense,2025-12-31");
    expect(lines.filter((line) => line.includes(",A,2016,"))).toHaveLength(22);
  });
});

describe("counts among transformed values", () => {
  it("change from year to year as the counts do, and are not put per person", async () => {
    const change = await ask(
      GET_TRANSFORMED,
      "transformed",
      "pair=kaz-uzb&indicator=RAPPORT.MEETINGS&transform=chg&from=2023&to=2023",
    );
    // 12 meetings in person in 2023 after 8 in 2022, counted by hand.
    expect(change.lines).toEqual([
      "rapport-meetings:RAPPORT.MEETINGS:KAZ:UZB:A:COUNT:N,RAPPORT.MEETINGS,KAZ,UZB,A,2023,4,COUNT,0,chg,,A,,2025-12-31",
    ]);
    const perPerson = await ask(
      GET_TRANSFORMED,
      "transformed",
      "pair=kaz-uzb&indicator=RAPPORT.MEETINGS&transform=per_capita&from=2023&to=2023",
    );
    expect(perPerson.lines[0]).toContain(",2023,,,,per_capita,,M,not_money,");
  });

  it("stand in one file with published figures", async () => {
    const { lines } = await ask(
      GET_TRANSFORMED,
      "transformed",
      "pair=kaz-uzb&indicator=NY.GDP.MKTP.KD.ZG,RAPPORT.MEETINGS.WEIGHTED&from=2025&to=2025",
    );
    expect(lines.at(-1)).toContain("RAPPORT.MEETINGS.WEIGHTED,KAZ,UZB,A,2025,52,SCORE,0,lin,,A,,2025-12-31");
    expect(lines.length).toBeGreaterThan(1);
  });
});
