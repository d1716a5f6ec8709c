import { LinkButton } from "@/components/ui/button";
import { CADENCE_CODES } from "@/lib/domain/cadence";
import { GROWTH_INDICATOR } from "@/lib/domain/indicator";
import type { Pair } from "@/lib/domain/pair";
import type { Words } from "@/lib/i18n/words";
import { exploreQuery } from "@/lib/params/explore-query";

/** The ways to the explorer, where the counts stand beside and against indicators. */
export function CadenceUses({ pair, words }: { pair: Pair; words: Words }) {
  const [count] = CADENCE_CODES;
  if (count === undefined) return null;
  const href = (query: Partial<typeof exploreQuery.defaults>) =>
    words.href(`/pairs/${pair.slug}/explore?${exploreQuery.write({ ...exploreQuery.defaults, ...query })}`);
  return (
    <p className="mt-4 flex flex-wrap gap-2">
      <LinkButton href={href({ indicator: [count, GROWTH_INDICATOR] })}>{words.t("cadence.explore")}</LinkButton>
      <LinkButton href={href({ view: "scatter", x: count, y: GROWTH_INDICATOR })}>
        {words.t("cadence.scatter")}
      </LinkButton>
    </p>
  );
}
