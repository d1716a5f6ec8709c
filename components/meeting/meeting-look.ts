import type { TableCell } from "@/components/table/table-types";
import { isCall, laneOf, type MeetingForm, type MeetingFormat, type MeetingLevel } from "@/lib/domain/meeting";

/** How a meeting's sign is drawn: its lane by level, hollow at a distance, outlined with more than two countries. */
export function meetingLook(meeting: {
  form: MeetingForm;
  format: MeetingFormat;
  level: MeetingLevel;
}): NonNullable<TableCell["mark"]> {
  return {
    lane: laneOf(meeting.level),
    hollow: isCall(meeting.form),
    multilateral: meeting.format !== "bilateral",
  };
}
