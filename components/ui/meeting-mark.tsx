import type { MeetingLane } from "@/lib/domain/meeting";

type MeetingSign = {
  lane: MeetingLane;
  /** At a distance (calls): drawn hollow. */
  hollow?: boolean;
  /** More than two countries: the shape stands within a second outline. */
  multilateral?: boolean;
};

export type MeetingMarkProps = MeetingSign & {
  /** Edge in px. */
  size?: number;
};

/** Classes that draw the sign of a meeting in an element of any size, in its own colour (app/meeting-marks.css). */
export function meetingMarkClass({ lane, hollow, multilateral }: MeetingSign): string {
  return `meeting-mark mark-${lane}${multilateral ? " multilateral" : ""}${hollow ? " hollow" : ""}`;
}

/**
 * The sign of a meeting, in ink: diamond head of state, circle head of government, triangle minister; hollow for calls,
 * outlined twice for more than two countries. Decorative: the words stand beside it.
 */
export function MeetingMark({ size = 14, ...sign }: MeetingMarkProps) {
  return <span aria-hidden="true" className={meetingMarkClass(sign)} style={{ width: size, height: size }} />;
}
