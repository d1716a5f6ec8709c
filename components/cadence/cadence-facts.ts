import {
  type CadenceContext,
  cadenceDomain,
  cadenceFacts,
  cadenceTotal,
  laneBars,
  shownLanes,
} from "@/components/cadence/cadence-view";
import { cadenceSummary, cadenceTitle, countedName, countedUnit } from "@/components/cadence/cadence-words";
import type { LaneBar, LaneSign } from "@/components/cadence/level-bars";
import type { SeriesFacts, TimeDomain } from "@/components/chart/chart-types";

const LANE_KEYS = { state: "pair.laneState", government: "pair.laneGovernment", minister: "pair.laneMinister" };

/** What the chart of a count says. */
export type CadenceTexts = { title: string; subtitle: string; summary: string };

/** What it draws: the count of all as a line, the counts by level as bars, and what their strengths mean. */
export type CadenceDrawn = { series: SeriesFacts; bars: LaneBar[]; lanes: LaneSign[]; domain: TimeDomain };

function subtitle({ pair, query, words }: CadenceContext): string {
  const { t } = words;
  const said = {
    name: countedName(query, words),
    a: words.country(pair.a),
    b: words.country(pair.b),
    unit: countedUnit(query, words),
    per: t(`cadence.per.${query.freq}`),
    format: t(`cadence.formats.${query.format}`),
  };
  if (query.level.length === 0) return t("cadence.subtitle", said);
  return t("cadence.subtitleLevels", { ...said, levels: query.level.map((level) => t(`level.${level}`)).join(", ") });
}

/** The finding, what is counted, and the sum with highest, lowest and the calls that count apart. */
export function cadenceTexts(context: CadenceContext): CadenceTexts {
  const { query, cadence, calls, words } = context;
  const called =
    calls && words.t("cadence.summaryCalls", { count: calls.periods.reduce((sum, each) => sum + each.count, 0) });
  return {
    title: cadenceTitle(cadence, query, words),
    subtitle: subtitle(context),
    summary: [cadenceSummary(cadence, cadenceTotal(cadence), query, words), called].filter(Boolean).join(" "),
  };
}

/** Line and bars of a count, over the time of its query. */
export function cadenceDrawn(context: CadenceContext): CadenceDrawn {
  const { cadence, words } = context;
  const bars = laneBars(cadence);
  const lanes = shownLanes(bars).map((lane) => ({ lane, label: words.t(LANE_KEYS[lane]) }));
  return { series: cadenceFacts(context), bars, lanes, domain: cadenceDomain(context) };
}
