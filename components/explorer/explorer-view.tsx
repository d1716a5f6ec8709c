import type { ExplorerContext } from "@/components/explorer/explorer-context";
import { ExplorerForm } from "@/components/explorer/explorer-form";
import { type ExplorerPanel, explore, steppedFrequencies } from "@/components/explorer/explorer-panels";
import { ExplorerViews } from "@/components/explorer/explorer-views";
import { MultiplesSection } from "@/components/explorer/multiples-section";
import { ScatterSection } from "@/components/explorer/scatter-section";
import type { TimelineMeeting } from "@/components/meeting/meeting-count-cell";
import { timeDomain } from "@/components/pair/time-range";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import type { ExploredIndicator } from "@/lib/domain/indicator";
import type { Pair, PairCoverage } from "@/lib/domain/pair";
import { isOfPair } from "@/lib/domain/pair-series";
import type { SeriesWithValues } from "@/lib/domain/series";
import type { Words } from "@/lib/i18n/words";
import type { ExploreQuery } from "@/lib/params/explore-query";

export type ExplorerViewProps = {
  pair: Pair;
  /** With the axes of the scatter filled in. */
  query: ExploreQuery;
  /** All that could be chosen. */
  indicators: readonly ExploredIndicator[];
  /** The codes that are shown, in the order of the choice, and those of the query that no indicator here has. */
  chosen: readonly string[];
  unknown: readonly string[];
  /** The series of the chosen codes and the second ones they may need. */
  series: readonly SeriesWithValues[];
  meetings: readonly TimelineMeeting[];
  coverage: PairCoverage | null;
  words: Words;
};

function Scatter({ panels, context }: { panels: readonly ExplorerPanel[]; context: ExplorerContext }) {
  const [x, y] = [context.query.x, context.query.y].map((code) =>
    panels.find(({ indicator }) => indicator.code === code),
  );
  if (x && y) return <ScatterSection x={x} y={y} context={context} />;
  return <EmptyState title={context.words.t("explore.scatterChoose")} />;
}

/** A pair's explorer: what is shown as a form, and the drawing of it. */
export function ExplorerView(props: ExplorerViewProps) {
  const { pair, query, indicators, chosen, unknown, series, meetings, coverage, words } = props;
  const { t } = words;
  const shown = chosen.flatMap((code) => indicators.filter((each) => each.code === code));
  const { base, panels, years } = explore(shown, series, query);
  const path = words.path(`/pairs/${pair.slug}/explore`);
  const shownSeries = series.filter(({ indicatorCode }) => chosen.includes(indicatorCode));
  // Meetings are counted as often as is asked for.
  const canLower = shownSeries.some((each) => each.freq !== "A" || isOfPair(each));
  const domain = timeDomain(query, years ?? [2000, 2000]);
  const stepped = steppedFrequencies(panels.flatMap(({ explored }) => explored));
  const context = { pair, query, series, domain, stepped, words, record: { pair, meetings, coverage } };
  return (
    <>
      <p className="mt-4 max-w-prose text-sm text-muted">{t("explore.lead")}</p>
      <ExplorerViews path={path} query={query} words={words} />
      <ExplorerForm
        path={path}
        resetHref={words.href(`/pairs/${pair.slug}/explore`)}
        query={query}
        indicators={indicators}
        chosen={chosen}
        base={base}
        canLower={canLower}
        words={words}
      />
      {unknown.length > 0 && (
        <div className="mt-4">
          <Notice tone="warning">{words.none(t("explore.unknown", { codes: unknown.join(", ") }))}</Notice>
        </div>
      )}
      <div className="mt-8">
        {shown.length === 0 ? (
          <EmptyState title={words.none(t("explore.nothing"))} />
        ) : query.view === "scatter" ? (
          <Scatter panels={panels} context={context} />
        ) : (
          <MultiplesSection panels={panels} meetings={meetings} coverage={coverage} context={context} />
        )}
      </div>
    </>
  );
}
