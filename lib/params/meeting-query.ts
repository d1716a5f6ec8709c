import { MEETING_FORMATS, MEETING_FORMS, MEETING_LEVELS, MEETING_STATUSES, TOPICS } from "@/lib/domain/meeting";
import { defineQuery } from "@/lib/params/query";
import { asOfHasCome, rangeInOrder } from "@/lib/params/rules";
import { asOfParam, choicesParam, dayParam, pageParams, pairParam, sortParam, textParam } from "@/lib/params/values";

export const MEETING_SORTS = ["start_date", "level", "form", "city", "documents"] as const;
export type MeetingSortKey = (typeof MEETING_SORTS)[number];

/** The URL grammar of the list of meetings: page, API and download link. */
export const meetingQuery = defineQuery(
  {
    pair: pairParam(),
    from: dayParam("start"),
    to: dayParam("end"),
    level: choicesParam(MEETING_LEVELS),
    form: choicesParam(MEETING_FORMS),
    format: choicesParam(MEETING_FORMATS),
    status: choicesParam(MEETING_STATUSES),
    topic: choicesParam(TOPICS),
    q: textParam(),
    asof: asOfParam(),
    sort: sortParam(MEETING_SORTS, "-start_date"),
    ...pageParams(),
  },
  [rangeInOrder, asOfHasCome],
);
export type MeetingQuery = typeof meetingQuery.defaults;
