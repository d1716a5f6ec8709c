import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { testClaim } from "@/components/claim/test-claims";
import { contradictionsAt } from "@/components/meeting/contradicted-figures";
import { MeetingDifferences } from "@/components/meeting/meeting-differences";
import type { Coding, MeetingDetail } from "@/lib/domain/meeting-page";
import { makePair } from "@/lib/domain/pair";
import { testWords } from "@/lib/i18n/test-words";

const pairOf = (a: string, b: string) => makePair(a, b) ?? { slug: "", a, b };

/** Made up, in the shapes of the record. */
function coding(slug: string, pair: [string, string], changes: Partial<Coding> = {}): Coding {
  return {
    slug,
    title: "A made-up summit",
    startDate: "2023-09-29",
    endDate: "2023-09-29",
    datePrecision: "day",
    form: "summit",
    format: "multilateral",
    level: "head_of_state",
    status: "held",
    city: "Testabad",
    placeCountry: null,
    people: [],
    code: slug.toUpperCase(),
    pair: pairOf(...pair),
    documentsCount: null,
    note: null,
    sources: [
      {
        url: `https://example.org/${slug}`,
        publisher: `Paper of ${slug}`,
        title: null,
        language: "ru",
        publishedOn: null,
      },
    ],
    ...changes,
  };
}

function meeting(codings: Coding[]): MeetingDetail {
  const [first = coding("none", ["KAZ", "UZB"])] = codings;
  const nothing = { venue: null, position: null, otherParticipants: null, topicsOther: null, leading: null };
  const nobody = { participants: [], parts: [], topics: [], parent: null, previous: null, next: null };
  const rest = { known: true, summary: "", topicsCoarse: false, confidence: "high" as const };
  return { ...first, ...nothing, ...nobody, ...rest, codings };
}

function draw(codings: Coding[], locale: "en" | "de" = "en", claims: Parameters<typeof contradictionsAt>[1] = []) {
  const contradictions = contradictionsAt(codings[0]?.slug ?? "", claims);
  const words = testWords(locale);
  const html = renderToStaticMarkup(
    <MeetingDifferences meeting={meeting(codings)} contradictions={contradictions} words={words} />,
  );
  return { html, text: html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ") };
}

describe("where the sources of a meeting differ", () => {
  it("is nothing for one record without a note, and its note where it has one", () => {
    expect(draw([coding("alone", ["KAZ", "UZB"])]).text).toContain("neither a note");
    const { text } = draw([coding("alone", ["KAZ", "UZB"], { note: "Also called a working visit." })]);
    expect(text).toContain("Also called a working visit.");
    expect(text).not.toContain("neither a note");
    expect(text).not.toContain("records describe");
  });

  it("is what each record says of the field, with its sources, their language and day", () => {
    const { text, html } = draw([
      coding("first", ["KAZ", "UZB"]),
      coding("second", ["DEU", "KAZ"], { level: "head_of_government", city: null, documentsCount: 3 }),
    ]);
    expect(text).toContain("2 records describe this event.");
    expect(text).toMatch(
      /Level: they disagree .*Heads of state .*Paper of first .*Heads of government .*Paper of second/,
    );
    expect(text).toMatch(/Place: one says less than another .*Testabad .*– not stated/);
    expect(text).toMatch(/Documents: one says less than another .*– not stated .* 3 /);
    expect(text).toContain("(Russian, day not stated)");
    expect(text).not.toMatch(/Form: |Date: /);
    expect(html).toContain('href="/meetings/second"');
    expect(html).not.toContain('href="/meetings/first"');
  });

  it("is said to be nothing where the records say the same", () => {
    const { text } = draw([coding("first", ["KAZ", "UZB"]), coding("second", ["DEU", "UZB"])]);
    expect(text).toContain("They say the same");
  });

  it("is said in German", () => {
    const { text } = draw(
      [coding("first", ["KAZ", "UZB"]), coding("second", ["DEU", "UZB"], { form: "working_visit" })],
      "de",
    );
    expect(text).toMatch(/Form: sie widersprechen sich .*Gipfel .*Arbeitsbesuch/);
  });
});

describe("the figures of a meeting that others contradict", () => {
  // As in the record of 2018: "over 3 bn" and "2.1 bn" of the same year's trade.
  const over = testClaim({ id: "T1", meetingSlug: "first", comparator: ">", value: "3", saidOn: "2019-04-15" });
  const less = testClaim({ id: "T2", meetingSlug: "other", comparator: "=", value: "2.1", saidOn: "2019-04-16" });

  it("stand beside each other, oldest first, each with its source and its meeting", () => {
    const dated = { period: "2018" };
    const { text, html } = draw([coding("first", ["KAZ", "UZB"])], "en", [
      { ...less, ...dated },
      { ...over, ...dated },
    ]);
    expect(text).toMatch(/2018 .*over 3 billion US\$.*15 Apr 2019.*against .*2\.1 billion US\$.*16 Apr 2019/);
    expect(html).toContain('href="/meetings/other"');
    expect(html).toContain('href="/pairs/kaz-uzb/compared"');
  });

  it("are none of other meetings, of other years, and none that can both be true", () => {
    const here = [coding("first", ["KAZ", "UZB"])];
    const elsewhere = [over, less].map((claim) => ({ ...claim, period: "2018", meetingSlug: "other" }));
    expect(draw(here, "en", elsewhere).text).not.toContain("contradict");
    expect(
      draw(here, "en", [
        { ...over, period: "2018" },
        { ...less, period: "2017" },
      ]).text,
    ).not.toContain("contradict");
    const agreed = [
      { ...over, period: "2018" },
      { ...less, period: "2018", value: "3.2" },
    ];
    expect(draw(here, "en", agreed).text).not.toContain("contradict");
  });
});
