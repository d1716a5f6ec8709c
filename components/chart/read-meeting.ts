import type { ChartMeeting, MarkFacts, MeetingLabels } from "@/components/chart/chart-types";
import { isCall, laneOf } from "@/lib/domain/meeting";

function formText({ form, status }: MarkFacts, labels: MeetingLabels): string {
  return [labels.forms[form], status && labels.statuses[status]].filter(Boolean).join(", ");
}

/** A meeting as it is drawn, from what travelled and the words for it. */
export function readMeeting(facts: MarkFacts, labels: MeetingLabels): ChartMeeting {
  const { slug, x, dateText, title, form, level, multilateral = false, placeText, people } = facts;
  return {
    slug,
    x,
    lane: laneOf(level),
    call: isCall(form),
    multilateral,
    dateText,
    title,
    formText: formText(facts, labels),
    levelText: labels.levels[level] ?? "",
    placeText,
    participantsText: people.flatMap((index) => labels.people[index] ?? []).join(", ") || null,
    href: labels.href.replace("{slug}", slug),
  };
}
