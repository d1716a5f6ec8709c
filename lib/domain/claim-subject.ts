import { MEASURES, type Measure } from "@/lib/domain/indicator";

// The rest of a subject's name: how the measure moved, what it is to reach, or whose it is (`_kaz`).
const SUFFIX = /^(_growth|_target|_[a-z]{3})?$/;
const FLOW = /^[a-z]{3}_(exports_to|imports_from)_[a-z]{3}$/;

/**
 * The measures of which a claim's subject speaks, by its name: `trade_turnover_target` of the turnover, `gdp_growth_kaz`
 * of growth. A flow between two (`kaz_exports_to_uzb`) is counted by both: as exports by the one, as imports by the
 * other. None for what no series counts (`joint_projects`).
 */
export function measuresOfSubject(subject: string): Measure[] {
  if (FLOW.test(subject)) return ["trade_export", "trade_import"];
  // The longest name decides: `gdp_growth_kaz` speaks of growth, not of the level of GDP.
  const named = MEASURES.filter((measure) => subject.startsWith(measure) && SUFFIX.test(subject.slice(measure.length)));
  return named.sort((a, b) => b.length - a.length).slice(0, 1);
}
