import type { ChartSeries, TimeDomain } from "@/components/chart/chart-types";
import { type BandEdge, type BandFacts, bandRuns } from "@/components/chart/gap-band-runs";
import { percentBetween, percentFromTop, type ValueScale } from "@/components/chart/scale";
import { StretchedDrawing } from "@/components/chart/stretched-drawing";

const LOOK = { fill: "var(--ink)", fillOpacity: 0.14 } as const;

type GapBandProps = {
  bands: readonly BandFacts[];
  series: readonly ChartSeries[];
  domain: TimeDomain;
  scale: ValueScale;
};

/** The gap between two counts of one flow as an area between their lines, as one stretched drawing; alone in time, a bar. */
export function GapBand({ bands, series, domain, scale }: GapBandProps) {
  const at = (x: number, y: number) => `${percentBetween(x, ...domain)} ${percentFromTop(y, scale)}`;
  const outline = (run: readonly BandEdge[]) => {
    const there = run.map(({ x, from }) => at(x, from));
    const back = run.map(({ x, to }) => at(x, to)).reverse();
    return `M${[...there, ...back].join("L")}Z`;
  };
  const runs = bands.flatMap((band) =>
    bandRuns(band, series, domain).map((run, index) => ({ key: `${band.id}-${index}`, band: band.id, run })),
  );
  return (
    <StretchedDrawing clips>
      {runs.map(({ key, band, run }) =>
        run.length > 1 ? (
          <path key={key} data-gap={band} d={outline(run)} {...LOOK} />
        ) : (
          <path
            key={key}
            data-gap={band}
            d={outline(run)}
            stroke={LOOK.fill}
            strokeOpacity={LOOK.fillOpacity}
            strokeWidth="8"
            vectorEffect="non-scaling-stroke"
          />
        ),
      )}
    </StretchedDrawing>
  );
}

/** The band's sign in a legend. */
export function GapSample() {
  return (
    <svg width="26" height="12" aria-hidden="true" focusable="false" className="shrink-0">
      <path d="M0 3L26 0V12L0 9Z" {...LOOK} />
    </svg>
  );
}
