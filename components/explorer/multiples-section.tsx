import { SmallMultiples } from "@/components/chart/small-multiples";
import type { ExplorerContext } from "@/components/explorer/explorer-context";
import type { ExplorerPanel } from "@/components/explorer/explorer-panels";
import { IndexPanel } from "@/components/explorer/index-panel";
import { IndicatorPanel } from "@/components/explorer/indicator-panel";
import { MeetingLegend } from "@/components/pair/meeting-legend";
import { recordReach } from "@/components/pair/record-reach";
import { timeline } from "@/components/pair/timeline-view";
import { Notice } from "@/components/ui/notice";
import type { MeetingBrief, PairCoverage } from "@/lib/domain/pair";
import { MOST_IN_ONE_PANEL } from "@/lib/params/explore-query";

type Props = {
  panels: readonly ExplorerPanel[];
  meetings: readonly MeetingBrief[];
  coverage: PairCoverage | null;
  context: ExplorerContext;
};

/** The chosen indicators on one time axis under the meetings: a panel each, or as indices in one. */
export function MultiplesSection({ panels, meetings, coverage, context }: Props) {
  const { query, domain, words } = context;
  const { t } = words;
  const { marks, labels } = timeline(meetings, query, words);
  const inside = marks.filter(({ x }) => x >= domain[0] && x <= domain[1]);
  const wantsOne = query.transform === "index" && query.panel === "one";
  const isOne = wantsOne && panels.length <= MOST_IN_ONE_PANEL;
  return (
    <SmallMultiples meetings={inside} domain={domain} labels={labels} lanesLabel={t("explore.lanes")}>
      {wantsOne && !isOne && <Notice>{t("explore.tooManyInOne", { most: MOST_IN_ONE_PANEL })}</Notice>}
      <div className="flex flex-col gap-10">
        {isOne ? (
          <IndexPanel panels={panels} context={context} />
        ) : (
          panels.map((panel) => <IndicatorPanel key={panel.indicator.code} panel={panel} context={context} />)
        )}
      </div>
      <MeetingLegend words={words} />
      <p className="mt-2 text-xs text-muted">{recordReach(coverage, words)}</p>
    </SmallMultiples>
  );
}
