"use client";

import { type AnchorHTMLAttributes, type KeyboardEvent, useRef, useState } from "react";
import type { ChartMeeting, MeetingLabels } from "@/components/chart/chart-types";
import { indicesOfLane, targetOfKey } from "@/components/chart/mark-keys";
import { packRows } from "@/components/chart/pack-marks";
import type { MeetingCardState } from "@/components/chart/use-meeting-card";
import { MeetingMark } from "@/components/ui/meeting-mark";
import { MEETING_LANES, type MeetingLane } from "@/lib/domain/meeting";

const MARK_PX = 12;
// Marks of a row stand this far apart on the narrowest plot of the wide layout (736 px).
const GAP_PERCENT = 1.4;
const MAX_ROWS = 6;

type MeetingMarksProps = {
  /** In order of time. */
  meetings: readonly ChartMeeting[];
  /** Their places on the time axis in percent. */
  places: readonly number[];
  labels: MeetingLabels;
  state: MeetingCardState;
  cardId: string;
};

type MarkHandlers = Pick<
  AnchorHTMLAttributes<HTMLAnchorElement>,
  "tabIndex" | "onKeyDown" | "onFocus" | "onBlur" | "onPointerEnter" | "onPointerLeave" | "onPointerDown" | "onClick"
> & { ref: (element: HTMLAnchorElement | null) => void };

// One tab stop for all marks. A mark first shows its card (hover and focus do that already; a tap, or Enter after Esc,
// does it here) and only then leads to the meeting's page.
function useMarks({ meetings, places, state }: MeetingMarksProps) {
  const [stop, setStop] = useState(meetings.length - 1);
  const wasOpen = useRef(false);
  const marks = useRef(new Map<number, HTMLAnchorElement>());
  const isShown = (index: number) => state.card?.key === `m${index}`;
  const show = (index: number) =>
    state.show({ key: `m${index}`, at: places[index] ?? 0, members: [index], takesFocus: false });
  const move = (event: KeyboardEvent, index: number) => {
    const next = targetOfKey(event.key, index, meetings);
    if (next === undefined) return;
    event.preventDefault();
    marks.current.get(next)?.focus();
  };
  const handlers = (index: number): MarkHandlers => ({
    ref: (element) => {
      if (element) marks.current.set(index, element);
      else marks.current.delete(index);
    },
    tabIndex: index === Math.min(stop, meetings.length - 1) ? 0 : -1,
    onKeyDown: (event) => move(event, index),
    onFocus: () => {
      setStop(index);
      show(index);
    },
    onBlur: state.leave,
    onPointerEnter: (event) => event.pointerType === "mouse" && show(index),
    onPointerLeave: (event) => event.pointerType === "mouse" && state.leave(),
    onPointerDown: () => {
      wasOpen.current = isShown(index);
    },
    onClick: (event) => {
      // Keys make clicks of detail 0; a pointer's press has already moved the focus, so what it found open counts.
      if (event.detail === 0 ? isShown(index) : wasOpen.current) return;
      event.preventDefault();
      show(index);
    },
  });
  return { isShown, handlers };
}

type LaneProps = MeetingMarksProps & { lane: MeetingLane; marks: ReturnType<typeof useMarks> };

function Lane({ lane, meetings, places, labels, cardId, marks }: LaneProps) {
  const indices = indicesOfLane(meetings, lane);
  const positions = indices.map((index) => places[index] ?? 0);
  const rows = packRows(positions, GAP_PERCENT, MAX_ROWS);
  const height = Math.max(1, ...rows.map((row) => row + 1)) * MARK_PX + 6;
  return (
    <div className="plot-grid">
      <p className="self-end pr-3 pb-0.5 text-right text-xs text-muted">{labels.lanes[lane]}</p>
      <div className="relative border-b border-hairline" style={{ height }}>
        {indices.map((index, position) => {
          const meeting = meetings[index];
          if (!meeting) return null;
          const isShown = marks.isShown(index);
          return (
            <a
              key={meeting.slug}
              {...marks.handlers(index)}
              href={meeting.href}
              data-meeting={meeting.slug}
              aria-label={`${meeting.dateText}: ${meeting.title} (${meeting.formText}, ${meeting.levelText})`}
              aria-describedby={isShown ? cardId : undefined}
              className={`absolute block rounded-full text-ink no-underline ${isShown ? "z-10 scale-150" : ""}`}
              style={{
                left: `calc(${places[index]}% - ${MARK_PX / 2}px)`,
                bottom: 2 + (rows[position] ?? 0) * MARK_PX,
              }}
            >
              <MeetingMark lane={lane} hollow={meeting.call} multilateral={meeting.multilateral} size={MARK_PX} />
            </a>
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
export function MeetingMarks(props: MeetingMarksProps) {
  const marks = useMarks(props);
  return (
    <section aria-label={props.labels.marks} className="hidden wide:block">
      {MEETING_LANES.map((lane) => (
        <Lane key={lane} {...props} lane={lane} marks={marks} />
      ))}
    </section>
  );
}
