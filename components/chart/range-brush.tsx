"use client";

import { usePathname, useRouter, useSearchParams } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { type Ends, RangeTrack } from "@/components/chart/range-track";
import { Button } from "@/components/ui/button";

export type RangeBrushProps = {
  /** First and last year of the whole record. */
  years: readonly [first: number, last: number];
  /** Years that are shown now. */
  value: readonly [from: number, to: number];
  labels: { legend: string; from: string; to: string; whole: string; apply: string };
  /** URL keys; the years are written as such ("2010"). */
  keys?: { from: string; to: string };
  /** URL keys that a new range makes void, such as `page`. */
  resets?: readonly string[];
};

function YearSelect({
  name,
  label,
  years,
  value,
  onPick,
}: {
  name: string;
  label: string;
  years: Ends;
  value: number;
  onPick: (year: number) => void;
}) {
  const all = Array.from({ length: years[1] - years[0] + 1 }, (_, index) => years[0] + index);
  const select = useRef<HTMLSelectElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, for a year chosen before the page could listen
  useEffect(() => {
    const chosen = Number(select.current?.value ?? value);
    if (chosen !== value) onPick(chosen);
  }, []);
  return (
    <label className="inline-flex items-center gap-1.5">
      {label}
      <select
        ref={select}
        name={name}
        value={value}
        autoComplete="off"
        onChange={(event) => onPick(Number(event.target.value))}
        className="h-8 rounded-sm border border-rule bg-raised px-1.5"
      >
        {all.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </select>
    </label>
  );
}

/**
 * The range of years of a chart, by two handles or two selects. A finished choice goes into the address as one step
 * that Back undoes; other parameters stay. Without scripts the selects are a form.
 */
export function RangeBrush({ years, value, labels, keys = { from: "from", to: "to" }, resets = [] }: RangeBrushProps) {
  const router = useRouter();
  const pathname = usePathname();
  const params = useSearchParams();
  const [ends, setEnds] = useState<Ends>(value);
  const [from, to] = value;
  useEffect(() => setEnds([from, to]), [from, to]);

  const go = (next: Ends) => {
    if (next[0] === from && next[1] === to) return;
    const query = new URLSearchParams(params);
    for (const key of [keys.from, keys.to, ...resets]) query.delete(key);
    if (next[0] !== years[0]) query.set(keys.from, String(next[0]));
    if (next[1] !== years[1]) query.set(keys.to, String(next[1]));
    router.push(query.size > 0 ? `${pathname}?${query}` : pathname, { scroll: false });
  };
  const pick = (next: Ends) => {
    const ordered: Ends = next[0] <= next[1] ? next : [next[1], next[0]];
    setEnds(ordered);
    go(ordered);
  };
  const kept = [...params].filter(([key]) => key !== keys.from && key !== keys.to && !resets.includes(key));
  const isWhole = from === years[0] && to === years[1];

  return (
    <form method="get" className="no-print mt-2 text-xs">
      <fieldset>
        <legend className="sr-only">{labels.legend}</legend>
        <div className="plot-grid">
          <div />
          <RangeTrack years={years} value={ends} labels={labels} onMove={setEnds} onCommit={() => go(ends)} />
        </div>
        <div className="plot-grid">
          <div className="hidden wide:block" />
          <div className="col-span-3 mt-1 flex flex-wrap items-center gap-3 wide:col-span-2">
            <YearSelect
              name={keys.from}
              label={labels.from}
              years={years}
              value={ends[0]}
              onPick={(year) => pick([year, ends[1]])}
            />
            <YearSelect
              name={keys.to}
              label={labels.to}
              years={years}
              value={ends[1]}
              onPick={(year) => pick([ends[0], year])}
            />
            {kept.map(([key, each]) => (
              <input key={`${key}=${each}`} type="hidden" name={key} value={each} />
            ))}
            <noscript>
              <button type="submit" className="h-8 rounded-sm border border-rule px-2">
                {labels.apply}
              </button>
            </noscript>
            <Button look="quiet" size="small" onClick={() => pick(years)} disabled={isWhole} className="needs-script">
              {labels.whole}
            </Button>
          </div>
        </div>
      </fieldset>
    </form>
  );
}
