import { countedUnit, qualityText } from "@/components/cadence/cadence-words";
import type { LaneBar } from "@/components/cadence/level-bars";
import type { PointFacts, SeriesFacts, TimeDomain } from "@/components/chart/chart-types";
import { meetingsHref } from "@/components/meeting/meeting-count-cell";
import { timeDomain } from "@/components/pair/time-range";
import type { TableCell, TableColumn, TableRow } from "@/components/table/table-types";
import { laneOf, MEETING_LANES, MEETING_LEVELS, type MeetingLane, type MeetingLevel } from "@/lib/domain/meeting";
import type { Pair } from "@/lib/domain/pair";
import { formatDecimal, formatPeriod } from "@/lib/format";
import type { Words } from "@/lib/i18n/words";
import type { CadenceQuery } from "@/lib/params/cadence-query";
import { cadenceUnit } from "@/lib/stats/cadence-as-series";
import type { Cadence, CadencePeriod } from "@/lib/stats/cadence-series";
import { addDecimals } from "@/lib/stats/decimal";

/** Everything that the parts of the page need: `calls` is their count apart, where it is asked for. */
export type CadenceContext = { pair: Pair; query: CadenceQuery; cadence: Cadence; calls: Cadence | null; words: Words };

/** The exact sum of the counts of all periods. */
export function cadenceTotal({ periods }: Cadence): string {
  return periods.reduce((sum, { value }) => (value === null ? sum : addDecimals(sum, value)), "0");
}

/** The count of all as a series of the chart, its missing periods as gaps. */
export function cadenceFacts({ query, cadence, words }: CadenceContext): SeriesFacts {
  const name = words.t(`cadence.name.${query.calls}`);
  const points = cadence.periods.map(({ period, value, status }): PointFacts => {
    const label = formatPeriod(period, words.locale);
    return { period, ...(label !== period && { label }), value, ...(status !== "A" && { status }), vintage: 0 };
  });
  const { decimals } = cadenceUnit(query.weight === "weighted");
  const look = { label: name, side: "pair" as const, step: true };
  // A number of meetings stands without a unit: its name says it.
  const unit = query.weight === "weighted" ? countedUnit(query, words) : "";
  return { id: "cadence", ...look, decimals, power: 0, unit, vintages: [""], points };
}

/** The counts by lane as bars. */
export function laneBars({ periods }: Cadence): LaneBar[] {
  return periods.map(({ period, start, end, byLevel }) => {
    const lanes: LaneBar["lanes"] = {};
    for (const level of MEETING_LEVELS) {
      const value = byLevel[level];
      if (value !== undefined) lanes[laneOf(level)] = (lanes[laneOf(level)] ?? 0) + Number(value);
    }
    return { period, start, end, lanes };
  });
}

/** The lanes that any bar has. */
export function shownLanes(bars: readonly LaneBar[]): MeetingLane[] {
  return MEETING_LANES.filter((lane) => bars.some(({ lanes }) => (lanes[lane] ?? 0) > 0));
}

/** The time axis: the query's days, else from the first period to the last. */
export function cadenceDomain({ query, cadence }: Pick<CadenceContext, "query" | "cadence">): TimeDomain {
  const years = cadence.periods.map(({ start }) => Number(start.slice(0, 4)));
  return timeDomain(query, [years[0] ?? 2000, years.at(-1) ?? 2000]);
}

/** The levels that met, in their order. */
function levelsOf({ periods }: Cadence): MeetingLevel[] {
  return MEETING_LEVELS.filter((level) => periods.some(({ byLevel }) => byLevel[level] !== undefined));
}

/** The columns of the table under the chart: all, each level that met, and calls where they are apart. */
export function cadenceColumns(context: CadenceContext): TableColumn[] {
  const { query, cadence, calls, words } = context;
  const { t } = words;
  const figure = { unit: countedUnit(query, words), align: "end" as const };
  return [
    { id: "period", header: t("column.period"), rowHeader: true },
    { id: "total", header: t("cadence.total"), ...figure },
    ...levelsOf(cadence).map((level) => ({ id: level, header: t(`level.${level}`), ...figure })),
    ...(calls ? [{ id: "calls", header: t("cadence.callsColumn"), ...figure }] : []),
  ];
}

function countCell(count: string | null, each: CadencePeriod, words: Words): TableCell {
  const said = qualityText(each, words);
  if (count === null) return { text: "", missing: said ?? words.t("common.noData") };
  const text = formatDecimal(count, { locale: words.locale });
  return { text, value: count, ...(each.status === "P" && { flag: { mark: "P", label: words.t("obsStatus.P") } }) };
}

function totalCell(each: CadencePeriod, { pair, query, words }: CadenceContext): TableCell {
  const cell = countCell(each.value, each, words);
  if (each.value === null) return cell;
  const { level } = query;
  const more = {
    level,
    status: ["held" as const],
    ...(query.format === "bilateral" && { format: ["bilateral" as const] }),
  };
  const said = qualityText(each, words);
  return {
    ...cell,
    ...(each.count > 0 && {
      href: meetingsHref(pair, each, words, more),
      linkLabel: words.t("cadence.list", { text: cell.text, period: formatPeriod(each.period, words.locale) }),
    }),
    ...(said && { sub: said }),
  };
}

/** The rows of the table under the chart, newest first. A level without a meeting is zero where the count of all is one. */
export function cadenceRows(context: CadenceContext): TableRow[] {
  const { cadence, calls, words } = context;
  const levels = levelsOf(cadence);
  const callsOf = new Map(calls?.periods.map((each) => [each.period, each]));
  const rows = cadence.periods.map((each): TableRow => {
    const apart = callsOf.get(each.period);
    return {
      id: each.period,
      cells: {
        period: { text: formatPeriod(each.period, words.locale), value: each.period },
        total: totalCell(each, context),
        ...Object.fromEntries(
          levels.map((level) => [
            level,
            countCell(each.value === null ? null : (each.byLevel[level] ?? "0"), each, words),
          ]),
        ),
        ...(calls && {
          calls: apart ? countCell(apart.value, apart, words) : { text: "", missing: words.t("common.noData") },
        }),
      },
    };
  });
  return rows.reverse();
}
