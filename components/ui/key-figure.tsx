import type { ReactNode } from "react";
import { PageLink } from "@/components/ui/page-link";
import { SIDE_CLASS, type Side, SideDot } from "@/components/ui/side-dot";

export type KeyFigureProps = {
  label: string;
  side?: Side;
  /** The figure as it is shown, or null with `missing`. */
  value: string | null;
  unit?: string;
  /** Period or day that the figure speaks of. */
  period?: string;
  /** Machine-readable value in the publisher's digits. */
  machineValue?: string;
  sub?: ReactNode;
  source?: string;
  sourceHref?: string;
  /** Why there is no figure; shown in its place. */
  missing?: string;
};

function Figure({ value, unit, period, machineValue, missing, side }: KeyFigureProps) {
  if (value === null) {
    return (
      <p className="text-sm text-muted">
        <span aria-hidden="true" className="mr-1.5 text-xl leading-tight text-ink">
          –
        </span>
        {missing}
      </p>
    );
  }
  return (
    <p className="flex flex-wrap items-baseline gap-x-1.5">
      <data
        value={machineValue ?? value}
        className={`text-xl leading-tight font-semibold tracking-tight ${side ? `${SIDE_CLASS[side]} text-side` : ""}`}
      >
        {value}
      </data>
      {unit && <span className="text-sm">{unit}</span>}
      {period && <span className="text-sm text-muted">{period}</span>}
    </p>
  );
}

/** One figure with its unit, period and source; without a value it says why, and never shows a zero. */
export function KeyFigure(props: KeyFigureProps) {
  const { label, side, sub, source, sourceHref } = props;
  return (
    <li className="flex w-44 shrink-0 flex-col gap-1 border-t-2 border-ink pt-2 lg:w-auto lg:min-w-0 lg:flex-1">
      <p className="flex items-center gap-1.5 text-xs font-medium text-muted">
        {side && <SideDot side={side} size={8} />}
        {label}
      </p>
      <Figure {...props} />
      {sub && <p className="text-xs">{sub}</p>}
      {source && (
        <p className="mt-auto text-xs text-muted">
          {sourceHref ? <PageLink href={sourceHref}>{source}</PageLink> : source}
        </p>
      )}
    </li>
  );
}

/** The row of key figures: beside each other on a wide screen, swiped or scrolled by keyboard on a narrow one. */
export function KeyFigureRow({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
      className="swipe-row print-open -mx-4 overflow-x-auto px-4 pb-2 lg:mx-0 lg:px-0 print:mx-0 print:px-0"
    >
      <ul className="flex gap-5 print:flex-wrap">{children}</ul>
    </section>
  );
}
