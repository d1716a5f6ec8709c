import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { LEDGER_SIZE, LedgerView } from "@/components/claim/ledger-view";
import { testClaim } from "@/components/claim/test-claims";
import { CLAIM_VERDICTS } from "@/lib/domain/claim-check";
import { tallyVerdicts } from "@/lib/domain/claim-verdict";
import de from "@/lib/i18n/messages/de.json";
import en from "@/lib/i18n/messages/en.json";
import { testWords } from "@/lib/i18n/test-words";
import { claimQuery } from "@/lib/params/claim-query";

const CLAIMS = [
  testClaim({ id: "T1", verdictAtClaim: "period_not_finished", verdictLatest: "consistent" }),
  testClaim({ id: "T2", verdictLatest: "inconsistent", quote: "Mehr als 4,1", quoteLanguage: "de" }),
  testClaim({
    id: "T3",
    kind: "target",
    verdictAtClaim: null,
    verdictLatest: null,
    meetingSides: { a: "KAZ", b: "TKM" },
    refArea: "UZB",
    counterpartArea: null,
  }),
];
const SUBJECTS = ["trade_turnover", "agri_trade_turnover"];

type Drawn = { locale?: "en" | "de"; claims?: typeof CLAIMS; subjects?: string[] };

function draw(search: string, { locale = "en", claims = CLAIMS, subjects = SUBJECTS }: Drawn = {}) {
  const params = new URLSearchParams(search);
  if (params.has("pair") && !params.has("size")) params.set("size", String(LEDGER_SIZE));
  const { query } = claimQuery.parse(params);
  const ledger = { query, rows: claims, total: claims.length, counts: tallyVerdicts(claims) };
  const words = testWords(locale, { asOf: query.asof });
  return renderToStaticMarkup(<LedgerView {...ledger} subjects={subjects} words={words} />);
}

const plain = (html: string) => html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
const strip = (html: string) => html.slice(html.indexOf("verdict-counts"), html.indexOf("</section>"));
const hrefs = (html: string) => [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href?.replaceAll("&amp;", "&"));

describe("the counts of the verdicts", () => {
  it("lead each to its claims, on the day of the claim and now; none leads nowhere", () => {
    const counts = strip(draw("pair=kaz-uzb"));
    expect(hrefs(counts)).toEqual([
      "/pairs/kaz-uzb/claims?verdict=consistent",
      "/pairs/kaz-uzb/claims?verdict=inconsistent",
      "/pairs/kaz-uzb/claims?verdict_then=period_not_finished",
      "/pairs/kaz-uzb/claims?verdict_then=no_official_value",
      "/pairs/kaz-uzb/targets",
      "/claims",
    ]);
    expect(plain(counts)).toContain("1 more claim is a target, which has no verdict.");
  });

  it("say which one is chosen, and lead back from it; other filters and the day stay", () => {
    const counts = strip(draw("pair=kaz-uzb&kind=fact&verdict=inconsistent&asof=2024-05-06"));
    expect(counts).toContain('aria-current="true"');
    expect(hrefs(counts)).toContain("/pairs/kaz-uzb/claims?kind=fact&asof=2024-05-06");
    expect(hrefs(counts)).toContain("/pairs/kaz-uzb/claims?kind=fact&verdict=consistent&asof=2024-05-06");
    expect(plain(counts)).toContain("1 by 6 May 2024");
  });

  it("of all pairs lead to the targets among the claims", () => {
    expect(hrefs(strip(draw("")))).toContain("/claims?kind=target");
  });
});

describe("the table", () => {
  it("has a row for each claim with its number as address, and the quote in its language", () => {
    const html = draw("pair=kaz-uzb");
    expect([...html.matchAll(/<tr id="(\w+)"/g)].map(([, id]) => id)).toEqual(["T1", "T2", "T3"]);
    expect(html).toMatch(/<q lang="de"[^>]*>Mehr als 4,1<\/q>/);
    expect(html).toContain('href="/meetings/2023-01-02-kaz-uzb-test"');
    expect(html).toContain('href="https://example.org/report"');
  });

  it("names the countries of the meeting where claims of all pairs stand together, whatever the figure speaks of", () => {
    expect(draw("pair=kaz-uzb")).not.toContain(en.ledger.countries);
    const html = draw("");
    expect(html).toContain(en.ledger.countries);
    expect([...html.matchAll(/>(\w{3}–\w{3})</g)].map(([, names]) => names)).toEqual(["KAZ–UZB", "KAZ–UZB", "KAZ–TKM"]);
  });

  it("keeps a size that the address names, and leaves out its own", () => {
    expect(hrefs(draw("pair=kaz-uzb"))).toContain("/pairs/kaz-uzb/claims?sort=said_on");
    expect(hrefs(draw("pair=kaz-uzb&size=20"))).toContain("/pairs/kaz-uzb/claims?sort=said_on&size=20");
  });

  it("without a claim says so", () => {
    expect(plain(draw("pair=kaz-uzb&q=nothing", { claims: [] }))).toContain(en.pair.noClaims);
  });
});

describe("a pair without claims", () => {
  const none = { claims: [], subjects: [] };

  it("says so instead of a row of zeros, and leads to the claims of all pairs", () => {
    const html = draw("pair=and-tuv", none);
    expect(plain(html)).toContain(en.ledger.emptyTitle);
    expect(hrefs(html)).toEqual(["/claims"]);
  });

  it("in the view of a day says that nothing was known on it", () => {
    expect(plain(draw("pair=and-tuv&asof=2012-01-31", none))).toContain("Nothing of this was known on 31 Jan 2012.");
  });
});

describe("the filters", () => {
  it("are kind, subject by name, and both verdicts; chips take them off again", () => {
    const html = draw("pair=kaz-uzb&subject=trade_turnover&verdict_then=consistent&q=trade");
    const names = [...html.matchAll(/type="checkbox"[^>]* name="(\w+)"/g)].map(([, name]) => name);
    expect(new Set(names)).toEqual(new Set(["kind", "subject", "verdict_then", "verdict"]));
    expect(html.indexOf('value="agri_trade_turnover"')).toBeLessThan(html.indexOf('value="trade_turnover"'));
    expect(hrefs(html)).toContain("/pairs/kaz-uzb/claims?verdict_then=consistent&q=trade");
    expect(hrefs(html)).toContain("/pairs/kaz-uzb/claims");
    expect(hrefs(html)).toContain(
      "/api/v1/claims.csv?pair=kaz-uzb&subject=trade_turnover&verdict_then=consistent&q=trade",
    );
  });

  it("say whose claims they are, and of which meeting, where another page led to them", () => {
    const html = draw("speaker=test-speaker&meeting=2023-01-02-kaz-uzb-test");
    expect(html).toContain(`${en.column.speaker}: Test Speaker`);
    expect(html).toContain(`${en.column.title}: Test meeting`);
    expect(hrefs(html)).toEqual(
      expect.arrayContaining(["/claims", "/claims?speaker=test-speaker", "/claims?meeting=2023-01-02-kaz-uzb-test"]),
    );
    expect(html).toContain('<input type="hidden" name="speaker" value="test-speaker"/>');
    expect(draw("speaker=test-speaker", { claims: [] })).toContain(`${en.column.speaker}: test-speaker`);
  });

  it("keep order and day of the view when the form is sent", () => {
    const html = draw("pair=kaz-uzb&sort=subject&asof=2024-05-06");
    expect(html).toContain('<input type="hidden" name="asof" value="2024-05-06"/>');
    expect(html).toContain('<input type="hidden" name="sort" value="subject"/>');
    expect(html).not.toContain('name="size"');
  });
});

it("the rules explain every verdict and state what “about” leaves open, in both languages", () => {
  for (const [locale, messages] of [
    ["en", en],
    ["de", de],
  ] as const) {
    const html = draw("pair=kaz-uzb", { locale });
    for (const verdict of CLAIM_VERDICTS) expect(html).toContain(messages.ledger.meaning[verdict].slice(0, 30));
  }
  expect(draw("pair=kaz-uzb")).toContain(
    "leaves 5 % of the stated figure open, of a figure in percent 0.5 percentage points",
  );
  expect(draw("pair=kaz-uzb", { locale: "de" })).toContain("0,5 Prozentpunkte");
});
