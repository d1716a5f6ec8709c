/** What kind of encounter it was, in the words of the sources. */
export const MEETING_FORMS = [
  "state_visit",
  "official_visit",
  "working_visit",
  "informal_meeting",
  "other_visit",
  "sideline_meeting",
  "summit",
  "video_summit",
  "trilateral_meeting",
  "council_session",
  "commission_session",
  "forum",
  "phone_call",
  "video_call",
  "unknown",
] as const;
export type MeetingForm = (typeof MEETING_FORMS)[number];

/** The lower side decides: a president and a minister make a meeting of ministers. */
export const MEETING_LEVELS = [
  "head_of_state",
  "former_head_of_state",
  "head_of_government",
  "deputy_head_of_government",
  "minister",
  "deputy_minister",
  "other",
] as const;
export type MeetingLevel = (typeof MEETING_LEVELS)[number];

export const MEETING_FORMATS = ["bilateral", "trilateral", "multilateral"] as const;
export type MeetingFormat = (typeof MEETING_FORMATS)[number];

/** `planned` is announced, with no report that it took place. */
export const MEETING_STATUSES = ["held", "planned", "cancelled"] as const;
export type MeetingStatus = (typeof MEETING_STATUSES)[number];

export const DATE_PRECISIONS = ["day", "month", "year", "unknown"] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

export const CONFIDENCES = ["high", "medium"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const PARTICIPANT_SIDES = ["host", "visitor", "participant"] as const;
export type ParticipantSide = (typeof PARTICIPANT_SIDES)[number];

export const TOPICS = [
  "politics",
  "trade",
  "transport_transit",
  "investment",
  "energy",
  "water",
  "industrial_cooperation",
  "tourism",
  "culture_humanitarian",
  "security",
  "digital_ai",
] as const;
export type Topic = (typeof TOPICS)[number];

/** A lane of the timeline: levels that are drawn on one line. */
export const MEETING_LANES = ["state", "government", "minister"] as const;
export type MeetingLane = (typeof MEETING_LANES)[number];

/** The lane of a level: heads of state (sitting or former), heads of government and their deputies, all others. */
export function laneOf(level: MeetingLevel): MeetingLane {
  if (level === "head_of_state" || level === "former_head_of_state") return "state";
  return level === "head_of_government" || level === "deputy_head_of_government" ? "government" : "minister";
}

/** True for encounters at a distance, which count apart from meetings in person. */
export function isCall(form: MeetingForm): boolean {
  return form === "phone_call" || form === "video_call" || form === "video_summit";
}
