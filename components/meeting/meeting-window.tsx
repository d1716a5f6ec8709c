import { ChartFrame } from "@/components/chart/chart-frame";
import { WindowPlots } from "@/components/meeting/window-plots";
import { type WindowFrame, type WindowRecord, windowFrames } from "@/components/meeting/window-view";
import { statusWords } from "@/components/pair/chart-points";
import { seriesSources } from "@/components/pair/series-sources";
import { SeriesTable } from "@/components/pair/series-table";
import { timeDomain } from "@/components/pair/time-range";
import { DownloadButton } from "@/components/table/download-button";
import { LinkButton } from "@/components/ui/button";
import type { MeetingDetail } from "@/lib/domain/meeting-page";
import type { MeetingWindow as Window } from "@/lib/domain/meeting-window";
import type { Words } from "@/lib/i18n/words";
import { exploreQuery, MOST_INDICATORS } from "@/lib/params/explore-query";

type FrameProps = { frame: WindowFrame; window: Window; words: Words };

function Frame({ frame, window, words }: FrameProps) {
  const { t, locale } = words;
  const { id, plots, columns, shown, unitSuffix, file, ...texts } = frame;
  const { from, to, at } = window;
  const labels = { notFromZero: t("pair.notFromZero"), statuses: statusWords(words) };
  const domain = timeDomain({ from, to, asof: words.asOf }, [0, 0]);
  return (
    <ChartFrame
      id={id}
      {...texts}
      headingLevel={3}
      chart={
        <WindowPlots plots={plots} domain={domain} at={at} locale={locale} labels={labels} unitSuffix={unitSuffix} />
      }
      table={
        <SeriesTable
          caption={`${texts.title}: ${texts.subtitle}`}
          periodHeader={t("column.period")}
          columns={columns}
          series={plots.flatMap(({ series }) => series)}
          locale={locale}
          labels={{ empty: t("common.noData"), noData: t("common.noData"), statuses: labels.statuses }}
        />
      }
      actions={<DownloadButton {...file} words={words} />}
      source={seriesSources(shown, words)}
      labels={{
        view: t("common.view"),
        chart: t("common.chart"),
        table: t("common.table"),
        failed: t("common.chartFailed"),
      }}
    />
  );
}

/** The explorer of the pair with the same indicators and years. */
function explorerHref(
  frames: readonly WindowFrame[],
  { pair }: MeetingDetail,
  { from, to }: Window,
  words: Words,
): string {
  const codes = frames.flatMap(({ shown }) => shown.map(({ indicatorCode }) => indicatorCode));
  const indicator = [...new Set(codes)].slice(0, MOST_INDICATORS);
  return words.href(
    `/pairs/${pair.slug}/explore?${exploreQuery.write({ ...exploreQuery.defaults, indicator, from, to })}`,
  );
}

type Props = { meeting: MeetingDetail; window: Window | null; record: WindowRecord; words: Words };

/** How both economies and the trade between them stood in the years around the meeting, as known on the day of the view. */
export function MeetingWindow({ meeting, window, record, words }: Props) {
  const { t } = words;
  const all = window ? windowFrames(record, { pair: meeting.pair, window, words }) : [];
  const frames = all.flatMap((each) => ("missing" in each ? [] : [each]));
  const missing = all.flatMap((each) => ("missing" in each ? each.missing : []));
  const years = window && { from: window.from.slice(0, 4), to: window.to.slice(0, 4) };
  return (
    <section aria-labelledby="window" className="mt-10">
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
        <div>
          <h2 id="window" className="font-serif text-lg font-semibold">
            {years ? t("meetingPage.window", years) : t("meetingPage.windowTitle")}
          </h2>
          <p className="max-w-prose text-sm text-muted">
            {window ? t("meetingPage.windowLead", { date: words.meetingDate(meeting) }) : t("meetingPage.windowNoDate")}
          </p>
        </div>
        {window && frames.length > 0 && (
          <LinkButton href={explorerHref(frames, meeting, window, words)} look="quiet">
            {t("meetingPage.windowExplore")}
          </LinkButton>
        )}
      </div>
      {missing.map((name) => (
        <p key={name} className="mt-2 text-sm text-muted">
          {words.none(t("meetingPage.windowNone", { name }))}
        </p>
      ))}
      {window && (
        <div className="mt-4 grid gap-x-12 gap-y-8 *:min-w-0 lg:grid-cols-2">
          {frames.map((frame) => (
            <div key={frame.id} className={frame.plots.length > 1 ? "lg:col-span-2" : undefined}>
              <Frame frame={frame} window={window} words={words} />
            </div>
          ))}
        </div>
      )}
    </section>
  );
}
