import { countOfPeriod, type MeetingRecord, meetingsHref } from "@/components/meeting/meeting-count-cell";
import { recordReach } from "@/components/pair/record-reach";
import { PageLink } from "@/components/ui/page-link";
import { MEETING_LEVELS } from "@/lib/domain/meeting";
import type { Period } from "@/lib/domain/period";
import { formatCount, formatDayWithPrecision } from "@/lib/format";
import type { Words } from "@/lib/i18n/words";

type Props = {
  record: MeetingRecord;
  /** First and last day of what the page shows. */
  days: Pick<Period, "start" | "end">;
  words: Words;
};

/** "1992–2025", or the days where they are not whole years. */
function rangeText({ start, end }: Props["days"], locale: string): string {
  const isWholeYears = start.endsWith("-01-01") && end.endsWith("-12-31");
  return formatDayWithPrecision(start, end, isWholeYears ? "year" : "day", locale);
}

/** How many meetings of the pair fall into the time that a page shows, by level, each with the way to the list of them. */
export function MeetingsInRange({ record, days, words }: Props) {
  const { t } = words;
  const { pair, coverage } = record;
  const { held, listed, besides } = countOfPeriod(record, days, words);
  const names = { a: words.country(pair.a), b: words.country(pair.b) };
  const levels = MEETING_LEVELS.map((level) => ({ level, count: held.filter((each) => each.level === level).length }));
  return (
    <section aria-labelledby="meetings-in-range" className="mt-10">
      <h2 id="meetings-in-range" className="font-serif text-lg font-semibold">
        {t("catalogue.meetingsTitle", { range: rangeText(days, words.locale) })}
      </h2>
      <p className="mt-1 max-w-prose text-sm">
        {t("catalogue.meetingsCount", { ...names, count: held.length })}{" "}
        {besides && t("catalogue.besides.sentence", { list: besides })} {recordReach(coverage, words)}
      </p>
      {listed > 0 && (
        <ul className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-sm">
          {levels
            .filter(({ count }) => count > 0)
            .map(({ level, count }) => (
              <li key={level}>
                <PageLink
                  href={meetingsHref(pair, days, words, { level: [level] })}
                  className="inline-flex min-h-6 items-center"
                >
                  {t(`level.${level}`)}: {formatCount(count, words.locale)}
                </PageLink>
              </li>
            ))}
          <li>
            <PageLink href={meetingsHref(pair, days, words)} className="inline-flex min-h-6 items-center">
              {t("catalogue.meetingsAll", { count: listed })}
            </PageLink>
          </li>
        </ul>
      )}
    </section>
  );
}
