import { type HTMLAttributes, type SyntheticEvent, useRef, useState } from "react";
import type { ChartMeeting, MeetingLabels } from "@/components/chart/chart-types";
import { targetOfKey } from "@/components/chart/mark-keys";
import type { MeetingCardState } from "@/components/chart/use-meeting-card";

export type MarksProps = {
  /** In order of time. */
  meetings: readonly ChartMeeting[];
  /** Their places on the time axis in percent. */
  places: readonly number[];
  labels: MeetingLabels;
  state: MeetingCardState;
};

const ATTRIBUTE = "data-meeting";

/** The slug of the mark in which an event began. */
function slugOf({ target }: SyntheticEvent): string | null {
  return target instanceof Element ? target.getAttribute(ATTRIBUTE) : null;
}

function focusMark(within: HTMLElement, slug: string): void {
  within.querySelector<HTMLElement>(`[${ATTRIBUTE}="${CSS.escape(slug)}"]`)?.focus();
}

/**
 * What the marks of a chart do, as handlers of the element that holds them (a hundred marks need not carry eight each).
 * One tab stop for all. A mark first shows its card (hover and focus do that already; a tap, or Enter after Esc, does it
 * here) and only then leads to the meeting's page. `cards` begin each with its own mark and name all of whom it tells.
 */
export function useMarks({ meetings, places, state }: MarksProps, cards: readonly (readonly number[])[]) {
  const [chosen, setStop] = useState(meetings.length - 1);
  const wasOpen = useRef(false);
  const isShown = (index: number) => state.card?.key === `m${index}`;
  const show = (index: number) => {
    const members = cards.find(([first]) => first === index) ?? [index];
    state.show({ key: `m${index}`, at: places[index] ?? 0, members, takesFocus: false });
  };
  // Runs `act` for events of a mark only.
  const onMark =
    <Event extends SyntheticEvent>(act: (index: number, event: Event) => void) =>
    (event: Event) => {
      const slug = slugOf(event);
      const index = slug === null ? -1 : meetings.findIndex((meeting) => meeting.slug === slug);
      if (index >= 0) act(index, event);
    };
  const handlers: HTMLAttributes<HTMLElement> = {
    onKeyDown: onMark((index, event) => {
      const next = meetings[targetOfKey(event.key, index, meetings) ?? -1];
      if (!next) return;
      event.preventDefault();
      focusMark(event.currentTarget, next.slug);
    }),
    onFocus: onMark((index) => {
      setStop(index);
      show(index);
    }),
    onBlur: onMark(state.leave),
    onPointerOver: onMark((index, event) => event.pointerType === "mouse" && show(index)),
    onPointerOut: onMark((_, event) => event.pointerType === "mouse" && state.leave()),
    onPointerDown: onMark((index) => {
      wasOpen.current = isShown(index);
    }),
    onClick: onMark((index, event) => {
      // Keys make clicks of detail 0; a pointer's press has already moved the focus, so what it found open counts.
      if (event.detail === 0 ? isShown(index) : wasOpen.current) return;
      event.preventDefault();
      show(index);
    }),
  };
  return { stop: Math.min(chosen, meetings.length - 1), handlers };
}
