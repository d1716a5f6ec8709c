import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { testClaim } from "@/components/claim/test-claims";
import { VerdictBadge } from "@/components/claim/verdict-badge";
import { VerdictPair } from "@/components/claim/verdict-pair";
import { CLAIM_VERDICTS, type ClaimVerdict } from "@/lib/domain/claim-check";
import { testWords } from "@/lib/i18n/test-words";

const words = testWords("en");
const plain = (html: string) =>
  html
    .replace(/<svg.*?<\/svg>/g, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .trim();

describe("the badge of a verdict", () => {
  const badges = CLAIM_VERDICTS.map((verdict) =>
    renderToStaticMarkup(<VerdictBadge verdict={verdict} words={words} />),
  );

  it("has a word and an icon of its own for each verdict: none is told by its tint alone", () => {
    expect(new Set(badges.map(plain)).size).toBe(CLAIM_VERDICTS.length);
    const icons = badges.map((html) => /lucide-([\w-]+)/.exec(html)?.[1]);
    expect(new Set(icons).size).toBe(CLAIM_VERDICTS.length);
    expect(icons).not.toContain(undefined);
  });

  it("hides the icon from readers by ear, who have the word", () => {
    for (const html of badges) expect(html).toMatch(/<svg[^>]*aria-hidden="true"/);
  });
});

describe("the verdicts of a claim on a card", () => {
  function draw(verdictAtClaim: ClaimVerdict | null, verdictLatest: ClaimVerdict | null, asOf: string | null = null) {
    const claim = testClaim({ verdictAtClaim, verdictLatest });
    return plain(renderToStaticMarkup(<VerdictPair claim={claim} words={testWords("en", { asOf })} />));
  }

  it("are both told where they differ, in the order of time", () => {
    expect(draw("period_not_finished", "consistent")).toBe("Period not finished on the day Consistent now");
  });

  it("are one where nothing has changed", () => {
    expect(draw("inconsistent", "inconsistent")).toBe("Inconsistent then and now");
  });

  it("in the view of a day speak of what was known by then", () => {
    expect(draw("no_official_value", "consistent", "2025-03-29")).toContain("Consistent by 29 Mar 2025");
  });

  it("of a target are none", () => {
    expect(draw(null, null)).toBe("A target: no verdict");
  });
});
