import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { CadenceForm } from "@/components/cadence/cadence-form";
import { CadenceSection } from "@/components/cadence/cadence-section";
import { countAsked } from "@/components/cadence/count-asked";
import type { CountedMeeting } from "@/lib/domain/cadence";
import { makePair } from "@/lib/domain/pair";
import { testWords } from "@/lib/i18n/test-words";
import { cadenceQuery } from "@/lib/params/cadence-query";
import { testCoverage, testMeeting } from "@/lib/stats/test-meetings";

const pair = makePair("KAZ", "UZB") ?? { slug: "", a: "", b: "" };
const coverage = testCoverage("2019-01-01", "2022-06-30", "2020-01-01");
const meetings: CountedMeeting[] = [
  testMeeting("2020-03-01"),
  testMeeting("2020-08-01", { slug: "m", level: "minister" }),
  testMeeting("2022-02-01", { slug: "last" }),
  testMeeting("2022-03-01", { slug: "call", form: "phone_call" }),
  testMeeting("2022-04-01", { slug: "soon", status: "planned" }),
  testMeeting(null),
];

function draw(search: string, { locale = "en" as "en" | "de", of = meetings } = {}) {
  const { query } = cadenceQuery.parse(new URLSearchParams(search), { fixed: { pair } });
  const record = { meetings: of, coverage: of.length > 0 ? coverage : null };
  const context = { pair, query, words: testWords(locale), ...countAsked(record, pair, query) };
  return renderToStaticMarkup(<CadenceSection context={context} coverage={record.coverage} day="2022-06-30" />);
}

const text = (html: string) => html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");

describe("the count of meetings", () => {
  it("says the finding, the sum, the calls and what is left out", () => {
    const said = text(draw(""));
    expect(said).toContain(
      "1 meeting in person in 2022 (as far as recorded); the most were 2 meetings in person in 2020",
    );
    expect(said).toContain(
      "In all 3 meetings in person over 3 periods with a count, 2020 to 2022; highest 2 (2020), lowest 0 (2021).",
    );
    expect(said).toContain("Calls are counted apart: 1 call.");
    expect(said).toContain("Not counted: 1 without a date, 1 only announced.");
    expect(said).toContain("computed from the record of meetings as it stands up to 30 Jun 2022");
  });

  it("has a row for each period, zero in the dense record and missing before", () => {
    const html = draw("");
    const row = (year: string) => text(html.split("<tr").find((part) => part.includes(`value="${year}"`)) ?? "");
    expect(row("2020")).toMatch(/2020 2 1 1 0/);
    expect(row("2021")).toMatch(/2021 0 0 0 0/);
    expect(row("2019")).toContain("the record of meetings is not complete for this period");
    expect(row("2022")).toContain("The record begins or ends within this period");
    expect(html).toContain('href="/pairs/kaz-uzb/meetings?from=2020&amp;to=2020&amp;status=held"');
  });

  it("draws a bar for each level of a period, from zero", () => {
    const bars = [...draw("").matchAll(/data-bar="([^"]+)"/g)].map(([, bar]) => bar);
    expect(bars).toEqual(["2020 state", "2020 minister", "2022 state"]);
  });

  it("names the file with the number of its lines: three levels of four years, and the calls' two", () => {
    const html = draw("");
    expect(html).toContain('href="/api/v1/cadence.csv?pair=kaz-uzb"');
    expect(text(html)).toContain("Counts as CSV (20 rows)");
  });

  it("says why there is nothing: a time outside of the record, or no record", () => {
    expect(text(draw("from=1990&to=1991"))).toContain("No period of the record lies wholly in the time chosen");
    expect(text(draw("", { of: [] }))).toContain("No meeting of KAZ and UZB is recorded");
  });

  it("speaks German", () => {
    expect(text(draw("weight=weighted", { locale: "de" }))).toContain(
      "2022 (soweit verzeichnet): 4 Punkte; der Höchststand war 8 Punkte (2020)",
    );
  });
});

describe("the form of the count", () => {
  it("keeps what was chosen and the day of the view, in plain fields", () => {
    const { query } = cadenceQuery.parse(
      new URLSearchParams("level=minister&weight=weighted&w_visit=2.5&asof=2022-01-01"),
    );
    const html = renderToStaticMarkup(<CadenceForm path="/p" resetHref="/p" query={query} words={testWords("en")} />);
    expect(html).toContain('<input type="hidden" name="asof" value="2022-01-01"/>');
    expect(html).toMatch(/name="w_visit"[^>]*value="2\.5"/);
    expect(html).toMatch(/<input[^>]*value="minister"[^>]*checked=""|<input[^>]*checked=""[^>]*value="minister"/);
    expect(html).toContain("openeventdata/PLOVER");
  });
});
