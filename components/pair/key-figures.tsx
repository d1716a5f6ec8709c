import { meetingLook } from "@/components/meeting/meeting-look";
import { KeyFigure, KeyFigureRow } from "@/components/ui/key-figure";
import { MeetingMark } from "@/components/ui/meeting-mark";
import type { Side } from "@/components/ui/side-dot";
import { GROWTH_INDICATOR } from "@/lib/domain/indicator";
import type { MeetingBrief, Pair, PairCoverage } from "@/lib/domain/pair";
import type { SeriesWithValues } from "@/lib/domain/series";
import { formatDecimal, formatPeriod } from "@/lib/format";
import type { Words } from "@/lib/i18n/words";
import { countRecent, counts } from "@/lib/stats/recent-meetings";
import { latestTurnover, type Turnover } from "@/lib/stats/turnover";

type Props = {
  pair: Pair;
  growth: readonly SeriesWithValues[];
  trade: readonly SeriesWithValues[];
  meetings: readonly (MeetingBrief & { part: boolean })[];
  coverage: PairCoverage | null;
  words: Words;
};

const BILLION = 9;

function GrowthFigure({
  area,
  side,
  growth,
  words,
}: {
  area: string;
  side: Side;
  growth: Props["growth"];
  words: Words;
}) {
  const { t, locale } = words;
  const series = growth.find((each) => each.refArea === area);
  const newest = series?.values.findLast(({ value }) => value !== null);
  const value = newest?.value ?? null;
  return (
    <KeyFigure
      label={t("pair.kpiGrowth", { country: words.country(area) })}
      side={side}
      value={value && formatDecimal(value, { locale, decimals: series?.decimals })}
      unit="%"
      machineValue={value ?? undefined}
      period={newest && formatPeriod(newest.period, locale)}
      source={series && newest && `${series.attribution.abbreviation}, ${words.vintage(newest)}`}
      sourceHref={words.href(`/indicators/${GROWTH_INDICATOR}`)}
      missing={t("common.noData")}
    />
  );
}

function turnoverText(turnover: Turnover, words: Words): string {
  const { locale } = words;
  const unitMultiplier = turnover.unitMultiplier - BILLION;
  return formatDecimal(turnover.value, { locale, decimals: 1, unitMultiplier });
}

function TradeFigure({ pair, trade, words }: Pick<Props, "pair" | "trade" | "words">) {
  const { t, locale } = words;
  const [first, second] = [pair.a, pair.b]
    .flatMap((area) => latestTurnover(trade, area) ?? [])
    .sort((x, y) => y.newest.periodEnd.localeCompare(x.newest.periodEnd));
  const by = (turnover: Turnover) => t("pair.kpiTradeBy", { country: words.country(turnover.reporter) });
  const unit = first && words.unit(first.unit, BILLION);
  const other = second && `${turnoverText(second, words)} (${formatPeriod(second.period, locale)}), ${by(second)}`;
  return (
    <KeyFigure
      label={t("pair.kpiTrade")}
      value={first ? turnoverText(first, words) : null}
      unit={unit}
      machineValue={first?.value}
      period={first && formatPeriod(first.period, locale)}
      sub={
        first && (
          <>
            {by(first)}, {t(first.computed ? "pair.kpiTradeComputed" : "pair.kpiTradePublished")}
            {other && <span className="block">{other}</span>}
          </>
        )
      }
      source={first && `${first.attribution.abbreviation}, ${words.vintage(first.newest)}`}
      sourceHref="#trade"
      missing={t("pair.kpiTradeNone")}
    />
  );
}

function MeetingsFigure({ meetings, coverage, words }: Pick<Props, "meetings" | "coverage" | "words">) {
  const { t } = words;
  const until = coverage?.recordedTo ?? meetings.findLast((each) => counts(each) && each.startDate)?.startDate;
  const recent = until ? countRecent(meetings, until) : null;
  return (
    <KeyFigure
      label={t("pair.kpiMeetings")}
      value={recent && String(recent.total)}
      sub={
        recent && (
          <>
            {t("pair.kpiMeetingsSplit", { inPerson: recent.inPerson, calls: recent.calls })}
            <span className="block">{t("pair.kpiMeetingsBilateral", { count: recent.bilateral })}</span>
          </>
        )
      }
      source={
        until
          ? t(until === words.asOf ? "asOf.window" : "pair.kpiMeetingsWindow", { day: words.day(until) })
          : undefined
      }
      missing={t("pair.kpiNone")}
    />
  );
}

function LastFigure({ meetings, words }: Pick<Props, "meetings" | "words">) {
  const { t } = words;
  const last = meetings.findLast((each) => counts(each) && each.startDate);
  return (
    <KeyFigure
      label={t("pair.kpiLast")}
      value={last ? words.meetingDate(last) : null}
      machineValue={last?.startDate ?? undefined}
      sub={
        last && (
          <span className="inline-flex items-start gap-1.5">
            <MeetingMark {...meetingLook(last)} size={13} />
            {last.title}
          </span>
        )
      }
      source={last && t(`level.${last.level}`)}
      sourceHref={last && words.href(`/meetings/${last.slug}`)}
      missing={t("pair.kpiNone")}
    />
  );
}

/** What an analyst asks first: growth of both, trade by whose count, how often and when last they met, each with its source. */
export function KeyFigures({ pair, growth, trade, meetings, coverage, words }: Props) {
  return (
    <KeyFigureRow label={words.t("pair.kpis")}>
      <GrowthFigure area={pair.a} side="a" growth={growth} words={words} />
      <GrowthFigure area={pair.b} side="b" growth={growth} words={words} />
      <TradeFigure pair={pair} trade={trade} words={words} />
      <MeetingsFigure meetings={meetings} coverage={coverage} words={words} />
      <LastFigure meetings={meetings} words={words} />
    </KeyFigureRow>
  );
}
