"use client";

import { useMemo } from "react";
import { indicesOfLane } from "@/components/chart/mark-keys";
import { marksUnder, packRows } from "@/components/chart/pack-marks";
import { type MarksProps, useMarks } from "@/components/chart/use-marks";
import { meetingMarkClass } from "@/components/ui/meeting-mark";
import { MEETING_LANES, type MeetingLane } from "@/lib/domain/meeting";

const MARK_PX = 12;
// Marks of a row stand this far apart on the narrowest plot of the wide layout (736 px).
const GAP_PERCENT = 1.4;
const MAX_ROWS = 6;

// A mark whose middle another one covers cannot be pointed at.
const COVERED_PERCENT = GAP_PERCENT / 2;

/** A lane as it is drawn: its meetings by index, and the row of each. */
type LaneLayout = { lane: MeetingLane; indices: readonly number[]; rows: readonly number[] };

function layLane(
  { meetings, places }: Pick<MarksProps, "meetings" | "places">,
  lane: MeetingLane,
): LaneLayout & { cards: readonly number[][] } {
  const indices = indicesOfLane(meetings, lane);
  const own = indices.map((index) => places[index] ?? 0);
  const rows = packRows(own, GAP_PERCENT, MAX_ROWS);
  const cards = marksUnder(own, rows, COVERED_PERCENT).map((under) => under.flatMap((at) => indices[at] ?? []));
  return { lane, indices, rows, cards };
}

type LaneProps = MarksProps &
  LaneLayout & {
    /** Index of the mark that Tab reaches. */
    stop: number;
    cardId: string;
  };

function Lane({ lane, indices, rows, meetings, places, labels, state, stop, cardId }: LaneProps) {
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
 * arrow keys, Home and End move. A mark first shows its card (which lists those that it covers too), then leads to the
 * meeting's page.
 */
export function MeetingMarks({ cardId, ...props }: MarksProps & { cardId: string }) {
  const { meetings, places } = props;
  const lanes = useMemo(() => MEETING_LANES.map((lane) => layLane({ meetings, places }, lane)), [meetings, places]);
  const { stop, handlers } = useMarks(
    props,
    lanes.flatMap(({ cards }) => cards),
  );
  return (
    <section aria-label={props.labels.marks} className="hidden wide:block" {...handlers}>
      {lanes.map((lane) => (
        <Lane key={lane.lane} {...props} {...lane} stop={stop} cardId={cardId} />
      ))}
    </section>
  );
}
