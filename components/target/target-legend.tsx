import { FigureSign } from "@/components/chart/figure-marks";
import type { TargetSign } from "@/components/target/target-facts";
import { RequiredSample, UndatedSign } from "@/components/target/target-marks";
import type { Words } from "@/lib/i18n/words";

function Sign({ sign }: { sign: TargetSign }) {
  if (sign.kind === "undated") return <UndatedSign />;
  if (sign.kind === "required") return <RequiredSample />;
  return <FigureSign comparator={sign.comparator} hollow />;
}

/** What the chart's signs beside the lines mean. */
export function TargetLegend({ signs, words: { t } }: { signs: readonly TargetSign[]; words: Words }) {
  return (
    <ul aria-label={t("targets.legend")} className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-xs text-muted">
      {signs.map((sign) => (
        <li key={sign.kind} className="flex items-center gap-1.5 [--side:var(--ink)]">
          <Sign sign={sign} />
          {sign.label}
        </li>
      ))}
    </ul>
  );
}
