import type { Words } from "@/lib/i18n/words";

const RULES = ["held", "sessions", "calls", "date", "zero", "presence"] as const;

/** The coding rule of the count, in sentences. */
export function CadenceRule({ words: { t } }: { words: Words }) {
  return (
    <section aria-labelledby="counting-rule" className="mt-10">
      <h2 id="counting-rule" className="font-serif text-lg font-semibold">
        {t("cadence.ruleTitle")}
      </h2>
      <ul className="mt-2 max-w-prose list-disc pl-5 text-sm">
        {RULES.map((rule) => (
          <li key={rule} className="py-0.5">
            {t(`cadence.rule.${rule}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}
