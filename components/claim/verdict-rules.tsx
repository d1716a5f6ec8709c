import { ChevronDown } from "lucide-react";
import { VerdictBadge } from "@/components/claim/verdict-badge";
import { CLAIM_VERDICTS } from "@/lib/domain/claim-check";
import { ABOUT_TOLERANCE } from "@/lib/domain/claim-verdict";
import { formatDecimal } from "@/lib/format";
import type { Words } from "@/lib/i18n/words";

const RULES = ["days", "precision", "about", "reporters", "growth", "target"] as const;

/** How verdicts are made, for whoever asks: what each one means, and the rules that lead to it. */
export function VerdictRules({ words }: { words: Words }) {
  const { t, locale } = words;
  const tolerance = {
    percent: formatDecimal(ABOUT_TOLERANCE.percentOfValue, { locale }),
    points: formatDecimal(ABOUT_TOLERANCE.percentagePoints, { locale }),
  };
  return (
    <details id="verdict-rules" className="group mt-4 text-sm">
      <summary className="inline-flex min-h-9 items-center gap-1.5 font-medium underline decoration-rule underline-offset-4">
        {t("ledger.rulesTitle")}
        <ChevronDown size={14} aria-hidden className="text-muted group-open:rotate-180" />
      </summary>
      <dl className="mt-2 grid max-w-prose gap-y-2 sm:grid-cols-[max-content_1fr] sm:gap-x-4">
        {CLAIM_VERDICTS.map((verdict) => (
          <div key={verdict} className="contents">
            <dt>
              <VerdictBadge verdict={verdict} words={words} />
            </dt>
            <dd>{t(`ledger.meaning.${verdict}`)}</dd>
          </div>
        ))}
      </dl>
      <ul className="mt-3 flex max-w-prose list-disc flex-col gap-1 pl-4">
        {RULES.map((rule) => (
          <li key={rule}>{t(`ledger.rule.${rule}`, tolerance)}</li>
        ))}
      </ul>
    </details>
  );
}
