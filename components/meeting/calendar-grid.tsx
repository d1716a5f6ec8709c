import type { Calendar, CalendarCell, CalendarRow } from "@/components/meeting/calendar-rows";
import { partOfPeriod } from "@/components/meeting/list-part";
import type { ViewProps } from "@/components/meeting/view-words";
import { PageLink } from "@/components/ui/page-link";
import { formatCount, formatPeriod } from "@/lib/format";

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
// Shares of ink in the ground of a cell: the number on the strongest stays readable (6:1 on both papers).
const TINT = { least: 7, most: 34 };
const HATCH = "repeating-linear-gradient(135deg, var(--hairline) 0 1px, transparent 1px 5px)";

function tintOf(count: number, most: number): string {
  const share = most > 1 ? (Math.min(count, most) - 1) / (most - 1) : 0;
  return `color-mix(in srgb, var(--ink) ${Math.round(TINT.least + share * (TINT.most - TINT.least))}%, var(--paper))`;
}

type CellProps = Pick<ViewProps, "list" | "words"> & { cell: CalendarCell; most?: number };

function Cell({ cell: { period, count, perhaps, gap }, most, list, words }: CellProps) {
  const { t, locale } = words;
  if (gap) {
    const reason = t(`meetingViews.gap.${gap}`);
    return (
      <td className="missing text-center" title={reason} style={gap === "notDense" ? undefined : { background: HATCH }}>
        {reason}
      </td>
    );
  }
  const name = t("meetingViews.cell", { period: formatPeriod(period.text, locale), count });
  if (count === 0)
    return (
      <td>
        <span className="sr-only">{t("meetingViews.none")}</span>
      </td>
    );
  return (
    <td className="text-center" style={most === undefined ? undefined : { background: tintOf(count, most) }}>
      <PageLink
        href={partOfPeriod(list, period)}
        aria-label={perhaps > 0 ? `${name}, ${t("catalogue.besides.possible", { count: perhaps })}` : name}
        className="inline-block min-h-6 min-w-6 no-underline hover:underline"
      >
        {formatCount(count, locale)}
      </PageLink>
    </td>
  );
}

function Elsewhere({ count, locale }: { count: number; locale: string }) {
  return <td className="text-center text-muted">{count > 0 ? formatCount(count, locale) : null}</td>;
}

type GridProps = Pick<ViewProps, "list" | "words"> & { calendar: Calendar };

function Head({ hasElsewhere, words: { t } }: { hasElsewhere: boolean } & Pick<ViewProps, "words">) {
  const heads = [
    ...MONTHS.map((month) => t(`meetingViews.months.m${month}`)),
    ...(hasElsewhere ? [t("meetingViews.elsewhere")] : []),
    t("meetingViews.whole"),
  ];
  return (
    <thead>
      <tr>
        <th scope="col" className="names">
          {t("meetingViews.year")}
        </th>
        {heads.map((head) => (
          <th key={head} scope="col" className="text-center">
            {head}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Row({ row, hasElsewhere, ...cells }: Omit<CellProps, "cell"> & { row: CalendarRow; hasElsewhere: boolean }) {
  const { most, ...whole } = cells;
  return (
    <tr data-year={row.year.period.text}>
      <th scope="row">{row.year.period.text}</th>
      {row.months.map((cell) => (
        <Cell key={cell.period.text} cell={cell} {...cells} />
      ))}
      {hasElsewhere && <Elsewhere count={row.elsewhere} locale={cells.words.locale} />}
      <Cell cell={row.year} {...whole} />
    </tr>
  );
}

/**
 * The calendar as a table: each number in its cell, on a ground that grows darker with it, with the way to its meetings.
 * None is an empty cell; a gap is a dash that says its reason, hatched where nothing is recorded or asked for.
 */
export function CalendarGrid({ calendar: { rows, most }, list, words }: GridProps) {
  const hasElsewhere = rows.some(({ elsewhere }) => elsewhere > 0);
  return (
    <section
      aria-label={words.t("meetingViews.calendarSubtitle")}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
      className="print-open relative max-w-full overflow-x-auto border-y border-rule"
    >
      <table className="data-table compact">
        <caption className="sr-only">{words.t("meetingViews.calendarSubtitle")}</caption>
        <Head hasElsewhere={hasElsewhere} words={words} />
        <tbody>
          {rows.map((row) => (
            <Row
              key={row.year.period.text}
              row={row}
              most={most}
              hasElsewhere={hasElsewhere}
              list={list}
              words={words}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}
