import type { PairCoverage } from "@/lib/domain/pair";
import type { Words } from "@/lib/i18n/words";

/** How far and how densely the pair's meetings are recorded, in a sentence or two. */
export function recordReach(coverage: PairCoverage | null, words: Words): string {
  const { t } = words;
  if (!coverage) return t("pair.recordNone");
  const reach = t("pair.recordReach", { from: words.day(coverage.recordedFrom), to: words.day(coverage.recordedTo) });
  return coverage.denseFrom ? `${reach} ${t("pair.recordDense", { from: words.day(coverage.denseFrom) })}` : reach;
}
