import { Download } from "lucide-react";
import { cadenceLines } from "@/components/cadence/cadence-cells";
import { CadenceChart } from "@/components/cadence/cadence-chart";
import { cadenceDrawn, cadenceTexts } from "@/components/cadence/cadence-facts";
import { type CadenceContext, cadenceColumns, cadenceRows } from "@/components/cadence/cadence-view";
import { countedName, leftOutText } from "@/components/cadence/cadence-words";
import { LevelLegend } from "@/components/cadence/level-bars";
import { ChartActions } from "@/components/chart/chart-actions";
import { ChartFrame } from "@/components/chart/chart-frame";
import { frameLabels } from "@/components/explorer/explorer-context";
import { statusWords } from "@/components/pair/chart-points";
import { recordReach } from "@/components/pair/record-reach";
import { DataTable } from "@/components/table/data-table";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import type { PairCoverage } from "@/lib/domain/pair";
import { cadenceChart } from "@/lib/params/cadence-chart";
import { cadenceHref } from "@/lib/params/cadence-query";

type Props = {
  context: CadenceContext;
  coverage: PairCoverage | null;
  /** The day up to which the record speaks. */
  day: string | null;
  /** Alone in a frame: nothing that would lead away from it. */
  isFramed?: boolean;
};

function Actions({ context, title }: { context: CadenceContext; title: string }) {
  const { pair, query, words } = context;
  const { t } = words;
  const count = cadenceLines(context).length;
  return (
    <>
      <ChartActions view={cadenceChart(query, pair, words.locale)} title={title} words={words} />
      <LinkButton href={cadenceHref({ ...query, pair })} download>
        <Download size={15} aria-hidden />
        {t("cadence.csv", { count: t("common.rows", { count }) })}
      </LinkButton>
    </>
  );
}

function Plot({ context }: { context: CadenceContext }) {
  const { query, words } = context;
  const { t } = words;
  const { lanes, ...drawn } = cadenceDrawn(context);
  return (
    <>
      <CadenceChart
        {...drawn}
        locale={words.locale}
        labels={{
          plot: t("cadence.keys", { name: countedName(query, words) }),
          notFromZero: t("pair.notFromZero"),
          statuses: { ...statusWords(words), M: t("cadence.notCovered") },
        }}
      />
      <LevelLegend lanes={lanes} />
    </>
  );
}

/** How often the two met, as a chart with its table and file, or why there is none. */
export function CadenceSection({ context, coverage, day, isFramed }: Props) {
  const { pair, query, cadence, words } = context;
  const { t } = words;
  const names = { a: words.country(pair.a), b: words.country(pair.b) };
  if (cadence.periods.length === 0) {
    const isRanged = query.from !== null || query.to !== null;
    return (
      <EmptyState title={isRanged ? t("cadence.empty") : words.none(t("cadence.none", names), "noMeeting")}>
        {isRanged ? t("cadence.emptyHint") : recordReach(coverage, words)}
      </EmptyState>
    );
  }
  const name = countedName(query, words);
  const texts = cadenceTexts(context);
  return (
    <ChartFrame
      id="cadence"
      {...texts}
      chart={<Plot context={context} />}
      table={
        <DataTable
          caption={t("cadence.caption", { ...names, name, per: t(`cadence.per.${query.freq}`) })}
          columns={cadenceColumns(context)}
          rows={cadenceRows(context)}
          emptyText={t("cadence.empty")}
          density="compact"
        />
      }
      actions={isFramed ? undefined : <Actions context={context} title={texts.title} />}
      source={day && <p>{t("cadence.source", { day: words.day(day) })}</p>}
      notes={
        <p>
          {leftOutText(cadence.leftOut, words)} {recordReach(coverage, words)}
        </p>
      }
      labels={frameLabels(words)}
    />
  );
}
