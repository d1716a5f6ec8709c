"use client";

import type { MarkFacts, MeetingLabels, TimeDomain } from "@/components/chart/chart-types";
import { MeetingLanes } from "@/components/chart/meeting-lanes";
import { TimeAxis } from "@/components/chart/plot-axes";
import { useMeetingCard } from "@/components/chart/use-meeting-card";

type TimelineLanesProps = { meetings: readonly MarkFacts[]; domain: TimeDomain; labels: MeetingLabels };

/** Meetings as marks in lanes over a time axis of their own; each mark shows its card, and leads to its page. */
export function TimelineLanes({ meetings, domain, labels }: TimelineLanesProps) {
  const state = useMeetingCard();
  return (
    // No line ends here with a label: the axis takes that room too.
    <div className="relative [--plot-right:0.5rem]">
      <MeetingLanes meetings={meetings} domain={domain} labels={labels} state={state} />
      <div className="plot-grid">
        <div />
        <TimeAxis domain={domain} />
      </div>
    </div>
  );
}
