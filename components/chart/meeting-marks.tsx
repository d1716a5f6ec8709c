"use client";

import { indicesOfLane } from "@/components/chart/mark-keys";
import { packRows } from "@/components/chart/pack-marks";
import { type MarksProps, useMarks } from "@/components/chart/use-marks";
import { meetingMarkClass } from "@/components/ui/meeting-mark";
import { MEETING_LANES, type MeetingLane } from "@/lib/domain/meeting";

const MARK_PX = 12;
// Marks of a row stand this far apart on the narrowest plot of the wide layout (736 px).
const GAP_PERCENT = 1.4;
const MAX_ROWS = 6;

type LaneProps = MarksProps & {
  lane: MeetingLane;
  /** Index of the mark that Tab reaches. */
  stop: number;
  cardId: string;
};

function Lane({ lane, meetings, places, labels, state, stop, cardId }: LaneProps) {
  const indices = indicesOfLane(meetings, lane);
  const rows = packRows(
    indices.map((index) => places[index] ?? 0),
    GAP_PERCENT,
    MAX_ROWS,
  );
  const height = Math.max(1, ...rows.map((row) => row + 1)) * MARK_PX + 6;
  return (
    <div className="plot-grid">
      <p className="self-end pr-3 pb-0.5 text-right text-xs text-muted">{labels.lanes[lane]}</p>
      <div className="mark-lane relative border-b border-hairline" style={{ height }}>
        {indices.map((index, position) => {
          const meeting = meetings[index];
          if (!meeting) return null;
          return (
            // biome-ignore lint/a11y/useAnchorContent: the style sheet draws its sign, and its label says all
            <a
              key={meeting.slug}
              tabIndex={index === stop ? 0 : -1}
              href={meeting.href}
              data-meeting={meeting.slug}
              aria-label={`${meeting.dateText}: ${meeting.title} (${meeting.formText}, ${meeting.levelText})`}
              aria-describedby={state.card?.key === `m${index}` ? cardId : undefined}
              className={meetingMarkClass({ lane, hollow: meeting.call, multilateral: meeting.multilateral })}
              style={{ left: `${places[index]}%`, bottom: 2 + (rows[position] ?? 0) * MARK_PX }}
            />
          );
        })}
      </div>
    </div>
  );
}

/**
 * The lanes of the wide layout: every meeting of the range as its own mark, stacked where they crowd. One tab stop;
 * arrow keys, Home and End move. A mark first shows its card, then leads to the meeting's page.
 */
export function MeetingMarks({ cardId, ...props }: MarksProps & { cardId: string }) {
  const { stop, handlers } = useMarks(props);
  return (
    <section aria-label={props.labels.marks} className="hidden wide:block" {...handlers}>
      {MEETING_LANES.map((lane) => (
        <Lane key={lane} {...props} lane={lane} stop={stop} cardId={cardId} />
      ))}
    </section>
  );
}
