"use client";

import { useId, useMemo } from "react";
import type { ChartMeeting, MarkFacts, MeetingLabels, TimeDomain } from "@/components/chart/chart-types";
import { MeetingCard } from "@/components/chart/meeting-card";
import { MeetingClusters } from "@/components/chart/meeting-clusters";
import { MeetingMarks } from "@/components/chart/meeting-marks";
import { readMeeting } from "@/components/chart/read-meeting";
import { percentBetween } from "@/components/chart/scale";
import type { MeetingCardState } from "@/components/chart/use-meeting-card";

export type MeetingLanesProps = {
  meetings: readonly MarkFacts[];
  domain: TimeDomain;
  labels: MeetingLabels;
  state: MeetingCardState;
};

/** The meetings of the domain as they are drawn, in order of time. */
function meetingsWithin(meetings: readonly MarkFacts[], [from, to]: TimeDomain, labels: MeetingLabels): ChartMeeting[] {
  const inside = meetings.filter(({ x }) => x >= from && x <= to).sort((a, b) => a.x - b.x);
  return inside.map((meeting) => readMeeting(meeting, labels));
}

/** Meetings as marks on the time axis of a plot, with the card of the one that is hovered, focused or tapped. */
export function MeetingLanes({ meetings, domain, labels, state }: MeetingLanesProps) {
  const cardId = useId();
  const shown = useMemo(() => meetingsWithin(meetings, domain, labels), [meetings, domain, labels]);
  const places = useMemo(() => shown.map((meeting) => percentBetween(meeting.x, ...domain)), [shown, domain]);
  const shared = { meetings: shown, places, labels, state, cardId };
  return (
    <div className="relative mb-3">
      <MeetingMarks {...shared} />
      <MeetingClusters {...shared} />
      {state.card && (
        <div className="plot-grid absolute inset-x-0 top-full">
          <div />
          <div className="relative">
            <MeetingCard id={cardId} card={state.card} meetings={shown} labels={labels} state={state} />
          </div>
        </div>
      )}
    </div>
  );
}
