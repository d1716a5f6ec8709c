import type { SeriesFacts, TimeDomain } from "@/components/chart/chart-types";
import type { RequiredPath, TargetMark } from "@/components/target/target-marks";
import {
  requiredPaths,
  type TargetRecord,
  targetDomain,
  targetMarks,
  targetSeries,
} from "@/components/target/target-view";
import { targetSummary, targetTitle } from "@/components/target/target-words";
import type { Comparator } from "@/lib/domain/claim";
import type { Pair } from "@/lib/domain/pair";
import type { Words } from "@/lib/i18n/words";

/** A sign of the chart with what it means: a target, one that is a bound, one without a year, or the growth required. */
export type TargetSign = { label: string } & (
  | { kind: "target" | "bound"; comparator: Comparator }
  | { kind: "undated" }
  | { kind: "required" }
);

/** What the chart of targets says and draws. */
export type TargetFacts = {
  title: string;
  subtitle: string;
  summary: string;
  series: readonly SeriesFacts[];
  marks: readonly TargetMark[];
  paths: readonly RequiredPath[];
  domain: TimeDomain;
  /** Only those that it shows. */
  signs: readonly TargetSign[];
};

const MILLION = 6;

/** What is to be reached and its unit in the chart, in words. */
export function targetNames({ line }: TargetRecord, { t, unit }: Words): { quantity: string; unit: string } {
  return { quantity: t(`subject.${line.quantity}`), unit: unit("USD", MILLION) };
}

function targetSigns(marks: readonly TargetMark[], paths: readonly RequiredPath[], { t }: Words): TargetSign[] {
  const dated = marks.filter(({ due }) => due !== null);
  const bound = dated.find(({ comparator }) => comparator !== "=" && comparator !== "about");
  return [
    ...(dated.length > 0
      ? [{ kind: "target" as const, comparator: "=" as const, label: t("targets.signTarget") }]
      : []),
    ...(bound ? [{ kind: "bound" as const, comparator: bound.comparator, label: t("targets.signBound") }] : []),
    ...(marks.length > dated.length ? [{ kind: "undated" as const, label: t("targets.signUndated") }] : []),
    ...(paths.length > 0 ? [{ kind: "required" as const, label: t("targets.signRequired") }] : []),
  ];
}

/** The targets of a quantity against its counts, as known on the day `today`. */
export function targetFacts(record: TargetRecord, pair: Pair, today: string, words: Words): TargetFacts {
  const [marks, paths] = [targetMarks(record, words), requiredPaths(record, pair)];
  return {
    title: targetTitle(record, words),
    subtitle: words.t("targets.subtitle", targetNames(record, words)),
    summary: targetSummary(record, today, words),
    series: targetSeries(record, pair, words),
    marks,
    paths,
    domain: targetDomain(record),
    signs: targetSigns(marks, paths, words),
  };
}
