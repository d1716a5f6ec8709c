import {
  CONFIDENCES,
  MEETING_FORMATS,
  MEETING_FORMS,
  MEETING_LEVELS,
  MEETING_STATUSES,
  TOPICS,
} from "@/lib/domain/meeting";
import { defineQuery } from "@/lib/params/query";
import { asOfHasCome, rangeInOrder } from "@/lib/params/rules";
import {
  asOfParam,
  choiceParam,
  choicesParam,
  countryListParam,
  dayParam,
  nameListParam,
  pageParams,
  pairParam,
  searchParam,
  slugListParam,
  sortParam,
  yearListParam,
} from "@/lib/params/values";

export const MEETING_SORTS = ["start_date", "level", "form", "city", "documents"] as const;
export type MeetingSortKey = (typeof MEETING_SORTS)[number];

/** How the meetings of a query are shown; the same meetings in each. */
export const MEETING_VIEWS = ["table", "timeline", "calendar", "map"] as const;

/** The URL grammar of the list of meetings: page, API and download link. */
export const meetingQuery = defineQuery(
  {
    pair: pairParam(),
    from: dayParam("start"),
    to: dayParam("end"),
    year: yearListParam(),
    level: choicesParam(MEETING_LEVELS),
    form: choicesParam(MEETING_FORMS),
    format: choicesParam(MEETING_FORMATS),
    status: choicesParam(MEETING_STATUSES),
    confidence: choicesParam(CONFIDENCES),
    topic: choicesParam(TOPICS),
    place: nameListParam(),
    host: countryListParam(),
    person: slugListParam("kassym-jomart-tokayev"),
    q: searchParam(),
    asof: asOfParam(),
    view: choiceParam(MEETING_VIEWS, "table"),
    sort: sortParam(MEETING_SORTS, "-start_date"),
    ...pageParams(),
  },
  [rangeInOrder, asOfHasCome],
);
export type MeetingQuery = typeof meetingQuery.defaults;
