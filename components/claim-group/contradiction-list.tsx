import { X } from "lucide-react";
import { LedgerLink } from "@/components/claim-group/claim-reference";
import type { ClaimRow } from "@/lib/domain/claim-row";
import type { Pair } from "@/lib/domain/pair";
import type { Words } from "@/lib/i18n/words";
import type { ClaimGroup } from "@/lib/stats/claim-groups";

type Sides = { text: string; claims: ReadonlyMap<string, ClaimRow> };

/** Contradictions by the figures that were said, each with all the claims that said either. */
function byFigures({ contradictions }: ClaimGroup<ClaimRow>, words: Words): Sides[] {
  const found = new Map<string, Sides>();
  for (const both of contradictions) {
    const [a = "", b = ""] = both.map((claim) => words.figure(claim)).sort();
    const text = words.t("compared.cannotBoth", { a, b });
    const known = found.get(text)?.claims ?? [];
    found.set(text, { text, claims: new Map([...known, ...both.map((claim) => [claim.id, claim] as const)]) });
  }
  return [...found.values()];
}

type Props = { group: ClaimGroup<ClaimRow>; pair: Pair; words: Words };

/** Which figures of a group cannot both be true, named with the claims that said them. */
export function ContradictionList({ group, pair, words }: Props) {
  return (
    <ul className="mt-1 text-sm">
      {byFigures(group, words).map(({ text, claims }) => (
        <li key={text} className="flex items-start gap-1.5 text-bad">
          <X size={14} strokeWidth={2.5} aria-hidden className="mt-1 shrink-0" />
          <span>
            {text}{" "}
            <span className="text-muted">
              {[...claims.values()].map((claim, index) => (
                <span key={claim.id}>
                  {index === 0 ? "(" : ", "}
                  <LedgerLink claim={claim} pair={pair} words={words} />
                </span>
              ))}
              )
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
