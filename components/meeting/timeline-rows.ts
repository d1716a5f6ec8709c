import { partOfPeriod } from "@/components/meeting/list-part";
import { meetingsByYear } from "@/components/meeting/meeting-periods";
import { gapOf } from "@/components/meeting/period-gap";
import type { ViewProps } from "@/components/meeting/view-words";
import type { TableCell, TableRow } from "@/components/table/table-types";
import { laneOf, MEETING_LANES, MEETING_LEVELS, type MeetingLane, type MeetingLevel } from "@/lib/domain/meeting";
import { parsePeriod } from "@/lib/domain/period";
import { formatCount } from "@/lib/format";

/** The levels of a lane that the list asks for. */
function levelsOf(lane: MeetingLane, asked: readonly MeetingLevel[]): MeetingLevel[] {
  return MEETING_LEVELS.filter((level) => laneOf(level) === lane && (asked.length === 0 || asked.includes(level)));
}

/**
 * The years of the list that have a meeting, newest first: how many in each lane and in all, each number with the way
 * to the table of those meetings. A lane without any says whether that is none.
 */
export function timelineRows({ meetings, list, coverage, words }: ViewProps): TableRow[] {
  const { t, locale } = words;
  return meetingsByYear(meetings)
    .reverse()
    .flatMap(({ year, inside }): TableRow[] => {
      const period = parsePeriod(year);
      if (!period) return [];
      const gap = gapOf(period, { query: list.query, coverage });
      const cell = (count: number, level: MeetingLevel[]): TableCell => {
        if (count > 0)
          return {
            text: formatCount(count, locale),
            value: String(count),
            href: partOfPeriod(list, period, { level }),
          };
        return gap ? { text: "", missing: t(`meetingViews.gap.${gap}`) } : { text: "0", value: "0" };
      };
      const lanes = MEETING_LANES.map((lane) => {
        const count = inside.filter(({ level }) => laneOf(level) === lane).length;
        return [lane, cell(count, levelsOf(lane, list.query.level))];
      });
      return [
        {
          id: year,
          cells: { year: { text: year }, ...Object.fromEntries(lanes), all: cell(inside.length, list.query.level) },
        },
      ];
    });
}
