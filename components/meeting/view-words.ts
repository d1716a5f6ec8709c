import { recordReach } from "@/components/pair/record-reach";
import type { ListState } from "@/components/table/list-links";
import type { PairCoverage } from "@/lib/domain/pair";
import type { PlottedMeeting } from "@/lib/domain/plotted-meeting";
import type { Words } from "@/lib/i18n/words";
import type { MeetingQuery } from "@/lib/params/meeting-query";

/** What every view of a list of meetings is made from. */
export type ViewProps = {
  meetings: readonly PlottedMeeting[];
  list: ListState<MeetingQuery>;
  coverage: readonly PairCoverage[];
  words: Words;
};

/** The words of a view's frame. */
export function frameLabels({ t }: Words) {
  return {
    view: t("common.view"),
    chart: t("common.chart"),
    table: t("common.table"),
    failed: t("common.chartFailed"),
  };
}

function among(meetings: readonly PlottedMeeting[], { t }: Words): string[] {
  const number = (test: (meeting: PlottedMeeting) => boolean) => meetings.filter(test).length;
  const counts = {
    announced: number(({ status }) => status === "planned"),
    cancelled: number(({ status }) => status === "cancelled"),
    sessions: number(({ status, part }) => status === "held" && part),
  };
  const list = Object.entries(counts).flatMap(([kind, count]) =>
    count > 0 ? t(`catalogue.besides.${kind}`, { count }) : [],
  );
  return list.length > 0 ? [t("meetingViews.among", { list: list.join(", ") })] : [];
}

/** Which entries the counts of a view hold besides held meetings, and how far the record of one pair reaches. */
export function viewNotes(meetings: readonly PlottedMeeting[], coverage: readonly PairCoverage[], words: Words) {
  const [first = null, ...rest] = coverage;
  return [...among(meetings, words), ...(rest.length === 0 ? [recordReach(first, words)] : [])];
}
