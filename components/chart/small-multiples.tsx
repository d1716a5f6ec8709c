"use client";

import { createContext, type ReactNode, useContext, useMemo } from "react";
import type { Baseline, MarkFacts, MeetingLabels, PlotLabels, TimeDomain } from "@/components/chart/chart-types";
import { MeetingLanes } from "@/components/chart/meeting-lanes";
import { type PanelLine, readPanelLine } from "@/components/chart/panel-line";
import { SharedCursor } from "@/components/chart/shared-cursor";
import { TimePlot } from "@/components/chart/time-plot";
import { useMeetingCard } from "@/components/chart/use-meeting-card";

/** What the panels take from their surroundings: room for the lanes' names, and the moment of the open meeting. */
type Shared = { hasLanes: boolean; guideX: number | null };

const SharedContext = createContext<Shared>({ hasLanes: false, guideX: null });

export type SmallMultiplesProps = {
  /** Without meetings there are no lanes. */
  meetings: readonly MarkFacts[];
  domain: TimeDomain;
  labels: MeetingLabels;
  /** Accessible name of the lanes as a part of the page. */
  lanesLabel: string;
  children: ReactNode;
};

/** Panels on one time axis: the lanes of the meetings stand once above them, and one cursor goes through them all. */
export function SmallMultiples({ meetings, domain, labels, lanesLabel, children }: SmallMultiplesProps) {
  const state = useMeetingCard();
  const hasLanes = meetings.length > 0;
  const place = state.card?.at;
  const guideX = place === undefined ? null : domain[0] + (place / 100) * (domain[1] - domain[0]);
  const shared = useMemo(() => ({ hasLanes, guideX }), [hasLanes, guideX]);
  return (
    <SharedContext value={shared}>
      <SharedCursor>
        {hasLanes && (
          <section aria-label={lanesLabel}>
            <MeetingLanes meetings={meetings} domain={domain} labels={labels} state={state} />
          </section>
        )}
        {children}
      </SharedCursor>
    </SharedContext>
  );
}

export type MultiplePanelProps = {
  lines: readonly PanelLine[];
  domain: TimeDomain;
  locale: string;
  labels: PlotLabels;
  unitSuffix?: string;
  baseline: Baseline;
  size: "large" | "small";
};

/** One plot of small multiples, within `SmallMultiples`. */
export function MultiplePanel({ lines, locale, labels, ...plot }: MultiplePanelProps) {
  const { hasLanes, guideX } = useContext(SharedContext);
  const drawn = useMemo(
    () => lines.map((line) => readPanelLine(line, locale, labels.statuses)),
    [lines, locale, labels.statuses],
  );
  return <TimePlot series={drawn} locale={locale} labels={labels} hasLanes={hasLanes} guideX={guideX} {...plot} />;
}
