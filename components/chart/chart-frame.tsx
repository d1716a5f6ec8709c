import type { ReactNode } from "react";
import { ChartBoundary } from "@/components/chart/chart-boundary";
import { Notice } from "@/components/ui/notice";
import { SegmentedControl } from "@/components/ui/segmented-control";

export type ChartFrameProps = {
  /** Unique on the page; the frame's anchor. */
  id: string;
  /** The finding, in a sentence. */
  title: string;
  /** What is measured, with its unit. */
  subtitle: string;
  /** Text alternative, generated from the same data: first and last value, change, peak. */
  summary: string;
  chart: ReactNode;
  /** The same data as a table; always in the document. Without it there is no switch. */
  table?: ReactNode;
  /** Buttons, such as the CSV and the link. */
  actions?: ReactNode;
  /** Where the figures come from: publisher, data set, vintage, licence, day of retrieval. */
  source: ReactNode;
  /** Remarks under the chart, such as how far the record reaches. */
  notes?: ReactNode;
  labels: { view: string; chart: string; table: string; failed: string };
  /** Heading level 2 unless the frame stands under another heading. */
  headingLevel?: 2 | 3;
};

/**
 * The frame of every chart: finding, measure, summary, a switch between chart and table, actions and source. The switch
 * is radios and style sheets only; without scripts chart and table stand below each other.
 */
export function ChartFrame(props: ChartFrameProps) {
  const { id, title, subtitle, summary, chart, table, actions, source, notes, labels, headingLevel = 2 } = props;
  const Heading = headingLevel === 2 ? "h2" : "h3";
  return (
    <figure id={id} aria-labelledby={`${id}-title`} className="chart-frame min-w-0 border-t-2 border-ink pt-3">
      <figcaption>
        <Heading id={`${id}-title`} className="font-serif text-lg leading-snug font-semibold">
          {title}
        </Heading>
        <p className="mt-0.5 text-sm text-muted">{subtitle}</p>
        <p id={`${id}-summary`} className="mt-2 max-w-prose text-sm">
          {summary}
        </p>
      </figcaption>
      <div className="no-print mt-3 mb-2 flex flex-wrap items-center justify-between gap-2">
        {table && (
          <SegmentedControl
            name={`${id}-view`}
            legend={labels.view}
            defaultValue="chart"
            options={[
              { value: "chart", label: labels.chart },
              { value: "table", label: labels.table },
            ]}
          />
        )}
        {actions && <div className="ml-auto flex flex-wrap items-center gap-1">{actions}</div>}
      </div>
      <div className="chart-frame-chart">
        <ChartBoundary fallback={<Notice tone="error">{labels.failed}</Notice>}>{chart}</ChartBoundary>
      </div>
      {table && <div className="chart-frame-table">{table}</div>}
      {notes && <div className="mt-2 text-xs text-muted">{notes}</div>}
      <div className="mt-2 text-xs text-muted">{source}</div>
    </figure>
  );
}
