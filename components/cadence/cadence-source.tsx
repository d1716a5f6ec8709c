import { CADENCE_CODES, CADENCE_DATASET } from "@/lib/domain/cadence";
import type { Words } from "@/lib/i18n/words";

/** Where the counts of meetings come from, for the page of sources: they are no publisher's data set. */
export function CadenceSource({ words: { t } }: { words: Words }) {
  return (
    <section aria-labelledby={CADENCE_DATASET} className="mt-10">
      <h2 id={CADENCE_DATASET} className="pb-2 font-serif text-lg font-semibold">
        {t("cadence.sourcesTitle")}
      </h2>
      <p className="max-w-prose text-sm">
        {t("cadence.sourcesText", { code: CADENCE_DATASET, codes: CADENCE_CODES.join(", ") })}
      </p>
    </section>
  );
}
