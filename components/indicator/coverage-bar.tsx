import { type YearAxis, yearCount, yearRuns, yearTicks } from "@/components/indicator/year-axis";
import { SIDE_CLASS, type Side, SideDot } from "@/components/ui/side-dot";
import type { AreaCoverage } from "@/lib/domain/indicator-catalogue";
import type { Words } from "@/lib/i18n/words";

/** The years of a coverage in a sentence: "1991–2024, 33 of 34 years; 1 year stated as missing". */
export function coverageSentence({ years, gaps }: Omit<AreaCoverage, "area">, { t }: Words): string {
  const [first, last] = [years[0], years.at(-1)];
  const stated = gaps.length > 0 ? t("catalogue.gaps", { count: gaps.length }) : null;
  if (first === undefined || last === undefined) return [t("catalogue.noYears"), stated].filter(Boolean).join("; ");
  const range = first === last ? String(first) : `${first}–${last}`;
  const reach = t("catalogue.years", { range, count: years.length, total: yearCount({ from: first, to: last }) });
  return [reach, stated].filter(Boolean).join("; ");
}

type BarProps = { coverage: AreaCoverage; side: Side; axis: YearAxis | null; words: Words };

/**
 * Which years have a value of a country, on an axis that all bars share: a block for years with one, a thin line for
 * years that are stated as missing, nothing else. The sentence above the bar says the same.
 */
export function CoverageBar({ coverage, side, axis, words }: BarProps) {
  return (
    <div className={SIDE_CLASS[side]} data-coverage={coverage.area}>
      <p className="flex items-baseline gap-1.5 text-xs">
        <SideDot side={side} size={8} />
        <span>
          {words.country(coverage.area)}: {coverageSentence(coverage, words)}
        </span>
      </p>
      {axis && (
        <svg
          viewBox={`${axis.from} 0 ${yearCount(axis)} 12`}
          preserveAspectRatio="none"
          aria-hidden="true"
          focusable="false"
          className="mt-1 block h-3 w-full"
        >
          <path d={`M${axis.from} 12h${yearCount(axis)}`} stroke="var(--rule)" vectorEffect="non-scaling-stroke" />
          {yearRuns(coverage.years).map((run) => (
            <rect
              key={run.from}
              data-years={`${run.from}-${run.to}`}
              x={run.from}
              width={yearCount(run)}
              height="12"
              fill="var(--side)"
            />
          ))}
          {yearRuns(coverage.gaps).map((run) => (
            <rect
              key={run.from}
              data-gap={`${run.from}-${run.to}`}
              x={run.from}
              y="5"
              width={yearCount(run)}
              height="2"
              fill="var(--side)"
            />
          ))}
        </svg>
      )}
    </div>
  );
}

/** The round years over the bars. Decorative: each bar's sentence names its own. */
export function YearScale({ axis }: { axis: YearAxis }) {
  return (
    <div aria-hidden="true" className="relative h-4 text-xs text-muted">
      {yearTicks(axis).map(({ year, share }) => (
        <span key={year} className="absolute border-l border-hairline pl-1" style={{ left: `${share * 100}%` }}>
          {year}
        </span>
      ))}
    </div>
  );
}
