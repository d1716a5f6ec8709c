"use client";

import type { ChartMeeting, MeetingLabels } from "@/components/chart/chart-types";
import { type Cluster, clusterMarks } from "@/components/chart/pack-marks";
import type { MeetingCardState } from "@/components/chart/use-meeting-card";
import { MeetingMark } from "@/components/ui/meeting-mark";
import { MEETING_LANES } from "@/lib/domain/meeting";

// Ten parts of the narrowest plot (244 px at a screen of 320) leave each mark its 24 px.
const BINS = 10;

type MeetingClustersProps = {
  meetings: readonly ChartMeeting[];
  places: readonly number[];
  labels: MeetingLabels;
  state: MeetingCardState;
  cardId: string;
};

function nameOf(members: readonly ChartMeeting[], template: string): string {
  const [first] = members;
  const last = members[members.length - 1];
  if (!first || !last) return "";
  if (members.length === 1) return `${first.dateText}: ${first.title}`;
  return template
    .replace("{count}", String(members.length))
    .replace("{from}", first.dateText)
    .replace("{to}", last.dateText);
}

// The highest level among them lends its shape, in person before at a distance.
function highest(members: readonly ChartMeeting[]): ChartMeeting | undefined {
  const rank = (meeting: ChartMeeting) => MEETING_LANES.indexOf(meeting.lane) + (meeting.call ? 0.5 : 0);
  return [...members].sort((a, b) => rank(a) - rank(b))[0];
}

/** The lanes of a narrow screen, folded to one: a mark for each tenth of the axis, with the count of its meetings. */
export function MeetingClusters({ meetings, places, labels, state, cardId }: MeetingClustersProps) {
  const clusters = clusterMarks(places, BINS);
  const toggle = (cluster: Cluster, key: string) => {
    if (state.card?.key === key) state.dismiss();
    else state.show({ key, at: cluster.at, members: cluster.members, takesFocus: true });
  };
  return (
    <fieldset className="wide:hidden">
      <legend className="text-xs text-muted">{labels.folded}</legend>
      <div className="plot-grid">
        <div />
        <div className="relative h-10 border-b border-hairline">
          {clusters.map((cluster) => {
            const key = `c${cluster.at}`;
            const members = cluster.members.flatMap((index) => meetings[index] ?? []);
            const top = highest(members);
            const isOpen = state.card?.key === key;
            return (
              <button
                key={key}
                type="button"
                aria-label={nameOf(members, labels.cluster)}
                aria-expanded={isOpen}
                aria-controls={isOpen ? cardId : undefined}
                onClick={() => toggle(cluster, key)}
                className={`absolute bottom-0.5 flex h-9 w-6 -translate-x-1/2 flex-col items-center justify-end gap-0.5 rounded-sm text-ink ${isOpen ? "bg-tint" : ""}`}
                style={{ left: `${cluster.at}%` }}
              >
                <span className="text-[0.6875rem] leading-none text-muted">
                  {members.length > 1 ? members.length : ""}
                </span>
                {top && <MeetingMark lane={top.lane} hollow={top.call} multilateral={top.multilateral} size={14} />}
              </button>
            );
          })}
        </div>
      </div>
    </fieldset>
  );
}
