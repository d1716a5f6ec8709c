import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makePair } from "@/lib/domain/pair";
import { claimQuery } from "@/lib/params/claim-query";
import { documentQuery } from "@/lib/params/document-query";
import { exportHref, LISTS } from "@/lib/params/export";
import { meetingQuery } from "@/lib/params/meeting-query";
import { observationQuery } from "@/lib/params/observation-query";
import type { QueryGrammar } from "@/lib/params/query";
import { nextSort, sortState } from "@/lib/params/sort";

const meetings = (text: string) => meetingQuery.parse(new URLSearchParams(text));
const names = (problems: { name: string }[]) => problems.map(({ name }) => name);

describe("reading the parameters of a list", () => {
  it("gives the defaults and no problem for an empty query string", () => {
    expect(meetings("")).toEqual({ query: meetingQuery.defaults, problems: [] });
  });

  it("takes a pair in any order and case", () => {
    expect(meetings("pair=UZB-kaz").query.pair).toEqual({ slug: "kaz-uzb", a: "KAZ", b: "UZB" });
  });

  it("widens a year or a month to its first and last day", () => {
    const { query } = meetings("from=2016&to=2024-02");
    expect([query.from, query.to]).toEqual(["2016-01-01", "2024-02-29"]);
  });

  it("takes a list comma-joined or repeated, as a form sends it, in the order of the closed list", () => {
    expect(meetings("level=minister,head_of_state&level=other").query.level).toEqual([
      "head_of_state",
      "minister",
      "other",
    ]);
  });

  it("takes the words of a search with one space between them", () => {
    expect(meetings("q=%20Tokayev%09%20Samarkand%0A").query.q).toBe("Tokayev Samarkand");
  });

  it("takes names as they are, a comma within one behind a backslash", () => {
    expect(meetings("place=Xi'an,Avaza+(Turkmenbashi)&place=Washington%5C,+D.C.").query.place).toEqual([
      "Xi'an",
      "Avaza (Turkmenbashi)",
      "Washington, D.C.",
    ]);
    expect(meetings("place=a%5Cb,c%5C").query.place).toEqual(["a\\b", "c\\"]);
  });

  it("takes one slug, and says of what it has to be one", () => {
    const claims = (text: string) => claimQuery.parse(new URLSearchParams(text));
    const slugs = "meeting=2025-03-29-kaz-uzb-almaty&speaker=kassym-jomart-tokayev";
    expect(claims(slugs)).toMatchObject({
      query: { meeting: "2025-03-29-kaz-uzb-almaty", speaker: "kassym-jomart-tokayev" },
      problems: [],
    });
    expect(claims("meeting=Almaty&speaker=Tokayev").problems).toEqual([
      { name: "meeting", value: "Almaty", message: "is not the slug of a meeting, such as 2025-03-29-kaz-uzb-almaty" },
      { name: "speaker", value: "Tokayev", message: "is not the slug of a person, such as kassym-jomart-tokayev" },
    ]);
  });

  it("takes an empty value, which a form sends for an empty field, as not given", () => {
    expect(meetings("from=&to=&q=&level=")).toEqual({ query: meetingQuery.defaults, problems: [] });
  });

  it.each([
    ["pair=kaz-kaz", "pair"],
    ["from=2023-02-29", "from"],
    ["to=2024/2025", "to"],
    ["level=president", "level"],
    ["sort=title", "sort"],
    ["page=0", "page"],
    ["page=99999999999999999999", "page"],
    ["size=9", "size"],
    ["size=1e2", "size"],
    ["q=a%00b", "q"],
    [`q=${"x".repeat(201)}`, "q"],
    [`q=${"a+".repeat(11)}`, "q"],
    ["year=24", "year"],
    ["year=0000", "year"],
    ["host=Kazakhstan", "host"],
    ["person=Tokayev", "person"],
    ["confidence=low", "confidence"],
    ["view=list", "view"],
    ["place=a%00b", "place"],
    [`place=${"x".repeat(201)}`, "place"],
    [`place=${Array.from({ length: 51 }, (_, n) => n).join(",")}`, "place"],
    ["q=a&q=b", "q"],
    ["asof=2025", "asof"],
    ["colour=red", "colour"],
    ["__proto__=x", "__proto__"],
    ["constructor=x", "constructor"],
  ])("names the parameter of %s and falls back to its default", (text, name) => {
    const { query, problems } = meetings(text);
    expect(names(problems)).toEqual([name]);
    expect(query).toEqual(meetingQuery.defaults);
  });

  it("drops both ends of a range whose end lies before its start", () => {
    const { query, problems } = meetings("from=2025&to=2016");
    expect(names(problems)).toEqual(["from", "to"]);
    expect([query.from, query.to]).toEqual([null, null]);
  });

  it("keeps what is good beside what is bad", () => {
    const { query, problems } = meetings("level=minister&sort=nonsense");
    expect(query.level).toEqual(["minister"]);
    expect(problems).toHaveLength(1);
  });

  it("does not let the query string overrule what the path says", () => {
    const pair = makePair("KAZ", "UZB");
    const { query, problems } = meetingQuery.parse({ pair: "rus-uzb", tab: "x" }, { fixed: { pair }, other: ["tab"] });
    expect(query.pair).toEqual(pair);
    expect(names(problems)).toEqual(["pair"]);
  });

  it("refuses countries beside a pair and unclear codes of indicators", () => {
    expect(names(observationQuery.parse({ pair: "kaz-uzb", country: "RUS" }).problems)).toEqual(["country"]);
    expect(names(observationQuery.parse({ indicator: "A'; DROP TABLE x" }).problems)).toEqual(["indicator"]);
    expect(observationQuery.parse({ country: "kaz,uzb,kaz" }).query.country).toEqual(["KAZ", "UZB"]);
  });

  it("never throws, always gives a usable query and shows a value in at most 81 characters", () => {
    const keys = fc.oneof(fc.constantFrom("pair", "from", "to", "level", "q", "sort", "page", "size"), fc.string());
    const params = fc.array(fc.tuple(keys, fc.string({ unit: "binary", maxLength: 300 })), { maxLength: 8 });
    const survives = <Q>(grammar: QueryGrammar<Q>, text: URLSearchParams) => {
      const { query, problems } = grammar.parse(text);
      for (const { name, value } of problems) expect(Math.max(name.length, value.length)).toBeLessThanOrEqual(81);
      expect(grammar.parse(grammar.write(query))).toEqual({ query, problems: [] });
    };
    fc.assert(
      fc.property(params, (pairs) => {
        const text = new URLSearchParams(pairs);
        survives(meetingQuery, text);
        survives(observationQuery, text);
        survives(claimQuery, text);
        survives(documentQuery, text);
      }),
    );
  });
});

describe("writing links", () => {
  it("carries only what differs from the default, in one order", () => {
    const { query } = meetings("sort=city&to=2025&pair=kaz-uzb&from=2016&page=2");
    expect(meetingQuery.write(query).toString()).toBe("pair=kaz-uzb&from=2016&to=2025&sort=city&page=2");
    expect(meetingQuery.write(meetingQuery.defaults).toString()).toBe("");
  });

  it("gives every query back that it has written", () => {
    const day = fc.date({ min: new Date("1000-01-01"), max: new Date("2999-12-31"), noInvalidDate: true });
    const days = fc.uniqueArray(
      day.map((date) => date.toISOString().slice(0, 10)),
      { minLength: 2, maxLength: 2 },
    );
    const words = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 40 })
      .map((text) => text.normalize("NFC").trim().split(/\s+/).slice(0, 10).join(" "));
    const places = fc.uniqueArray(
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }).filter((name) => !name.includes("\0")),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(days, words, places, fc.integer({ min: 1, max: 100_000 }), (range, q, place, page) => {
        const [from = null, to = null] = range.sort();
        const query = { ...meetingQuery.defaults, from, to, place, q: q === "" || q.includes("\0") ? null : q, page };
        expect(meetingQuery.parse(meetingQuery.write(query))).toEqual({ query, problems: [] });
      }),
    );
  });

  it("builds a download from the page's own query, without its page", () => {
    const { query } = meetings("pair=kaz-uzb&level=minister&page=3&size=100");
    expect(exportHref("meetings", query)).toBe("/api/v1/meetings.csv?pair=kaz-uzb&level=minister");
    expect(exportHref("claims", LISTS.claims.defaults)).toBe("/api/v1/claims.csv");
    expect(exportHref("meetings", { ...query, asof: "2025-03-29" })).toBe(
      "/api/v1/meetings.csv?pair=kaz-uzb&level=minister&asof=2025-03-29",
    );
  });
});

describe("sorting by a click", () => {
  it("turns the direction of the column that sorts and starts another upwards", () => {
    expect(nextSort<"city" | "level">("city", "city")).toBe("-city");
    expect(nextSort<"city" | "level">("-city", "city")).toBe("city");
    expect(nextSort<"city" | "level">("-city", "level")).toBe("level");
    expect(nextSort<"city" | "level">("-city", "level", "descending")).toBe("-level");
  });

  it("names the state in the words of aria-sort", () => {
    expect(sortState<"city" | "level">("-city", "city")).toBe("descending");
    expect(sortState<"city" | "level">("-city", "level")).toBe("none");
  });
});
