import type { TimeDomain } from "@/components/chart/chart-types";
import type { TimePicture } from "@/components/chart/picture/picture-types";
import { readMeeting } from "@/components/chart/read-meeting";
import type { Range } from "@/components/pair/growth-view";
import { meetingSigns } from "@/components/pair/meeting-legend";
import { timeline } from "@/components/pair/timeline-view";
import type { MeetingBrief } from "@/lib/domain/pair";
import type { Words } from "@/lib/i18n/words";

/** The meetings on a time axis as a picture draws them, in order of time, with what their signs mean. */
export function meetingsPicture(
  meetings: readonly MeetingBrief[],
  range: Range,
  domain: TimeDomain,
  words: Words,
): NonNullable<TimePicture["meetings"]> {
  const { marks, labels } = timeline(meetings, range, words);
  const inside = marks.filter(({ x }) => x >= domain[0] && x <= domain[1]);
  const inOrder = inside.map((mark) => readMeeting(mark, labels)).sort((a, b) => a.x - b.x);
  return { marks: inOrder, lanes: labels.lanes, legend: meetingSigns(words) };
}
