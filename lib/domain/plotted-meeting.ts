import type { MeetingBrief, PairCoverage } from "@/lib/domain/pair";

/** A view draws so many meetings at most; a longer list is to be narrowed. */
export const MAX_PLOTTED = 5_000;

/** Degrees of WGS 84, and how the gazetteer that gives them spells the place. */
export type Position = { latitude: number; longitude: number; gazetteerName: string };

/** A meeting as timeline, calendar and map need it; `position` is null where no gazetteer has its city. */
export type PlottedMeeting = MeetingBrief & { part: boolean; position: Position | null };

/**
 * All meetings of a list, oldest first, undated ones last, and how far the records of their pairs reach. `meetings` is
 * null where there are more than MAX_PLOTTED.
 */
export type PlottedMeetings = { meetings: PlottedMeeting[] | null; coverage: PairCoverage[] };
