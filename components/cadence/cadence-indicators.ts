import { CADENCE_CODES, CADENCE_INDICATORS, type CadenceCode } from "@/lib/domain/cadence";
import { COMPUTED, type ExploredIndicator } from "@/lib/domain/indicator";
import type { Words } from "@/lib/i18n/words";
import { cadenceUnit } from "@/lib/stats/cadence-as-series";

function cadenceIndicator(code: CadenceCode, { t }: Words): ExploredIndicator {
  return {
    code,
    name: t(`cadence.indicators.${code.replaceAll(".", "_")}`),
    measure: COMPUTED.measure,
    topic: COMPUTED.topic,
    ...cadenceUnit(CADENCE_INDICATORS[code].weights !== null),
    unitMultiplier: 0,
    concept: t("cadence.concept"),
    bilateral: true,
  };
}

/** The counts of meetings as what an explorer offers beside the publishers' indicators. */
export function cadenceIndicators(words: Words): ExploredIndicator[] {
  return CADENCE_CODES.map((code) => cadenceIndicator(code, words));
}
