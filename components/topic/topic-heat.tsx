import { Download } from "lucide-react";
import { MissingCount } from "@/components/topic/missing-count";
import { CountText, YearCell } from "@/components/topic/topic-year-cell";
import { LinkButton } from "@/components/ui/button";
import type { Pair } from "@/lib/domain/pair";
import type { Words } from "@/lib/i18n/words";
import { topicsHref } from "@/lib/params/cadence-query";
import type { TopicCoverage, TopicRow } from "@/lib/stats/topic-coverage";

type Props = {
  coverage: TopicCoverage;
  pair: Pair;
  query: { from: string | null; to: string | null; asof: string | null };
  words: Words;
};
type Shared = Pick<Props, "pair" | "words">;

function Row({ row, most, hasUndated, pair, words }: Shared & { row: TopicRow; most: number; hasUndated: boolean }) {
  return (
    <tr>
      <th scope="row" className="names text-start font-medium">
        {words.t(`topic.${row.topic}`)}
      </th>
      {row.total.reason === null ? (
        <td className="text-end font-semibold">
          <CountText count={row.total} words={words} />
        </td>
      ) : (
        <MissingCount reason={row.total.reason} words={words} />
      )}
      {hasUndated && (
        <td className="text-end">
          <CountText count={row.undated} words={words} />
        </td>
      )}
      {row.years.toReversed().map((cell) => (
        <YearCell key={cell.year} topic={row.topic} cell={cell} most={most} pair={pair} words={words} />
      ))}
    </tr>
  );
}

function finding({ rows, meetings }: TopicCoverage, { t }: Words): string {
  const often = rows
    .filter(({ total }) => total.stated > 0)
    .sort((a, b) => b.total.stated - a.total.stated)
    .slice(0, 3)
    .map(({ topic, total }) => t("topicCoverage.often", { topic: t(`topic.${topic}`), count: total.stated }));
  return t("topicCoverage.finding", { count: often.length > 0 ? meetings : 0, list: often.join(", ") });
}

/** Topics by year, newest first, as a table whose fields are tinted by their number; each leads to the meetings that it counts. */
export function TopicHeat({ coverage, pair, query, words }: Props) {
  const { t } = words;
  const { years, rows } = coverage;
  const names = { a: words.country(pair.a), b: words.country(pair.b) };
  const most = Math.max(0, ...rows.flatMap((row) => row.years.map(({ stated }) => stated)));
  const hasUndated = rows.some(({ undated }) => undated.stated + undated.coarse > 0);
  const count = rows.length * years.length * 2;
  return (
    <section aria-labelledby="topics" className="mt-12">
      <h2 id="topics" className="font-serif text-lg font-semibold">
        {t("topicCoverage.title")}
      </h2>
      <p className="mt-1 max-w-prose">{finding(coverage, words)}</p>
      {years.length > 0 && (
        <>
          <p className="mt-1 max-w-prose text-sm text-muted">{t("topicCoverage.lead")}</p>
          <p className="mt-3 flex">
            <LinkButton href={topicsHref({ pair, ...query })} download>
              <Download size={15} aria-hidden />
              {t("topicCoverage.csv", { count: t("common.rows", { count }) })}
            </LinkButton>
          </p>
          <section
            aria-label={t("topicCoverage.caption", names)}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
            tabIndex={0}
            className="print-open relative mt-3 max-w-full overflow-auto border-y border-rule"
          >
            <table className="data-table compact">
              <caption className="sr-only">{t("topicCoverage.caption", names)}</caption>
              <thead>
                <tr>
                  <th scope="col" className="names text-start">
                    {t("topicCoverage.topic")}
                  </th>
                  <th scope="col" className="text-end">
                    {t("topicCoverage.total")}
                  </th>
                  {hasUndated && (
                    <th scope="col" className="text-end">
                      {t("topicCoverage.undated")}
                    </th>
                  )}
                  {years.toReversed().map((year) => (
                    <th key={year} scope="col" className="text-end">
                      {year}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <Row key={row.topic} row={row} most={most} hasUndated={hasUndated} pair={pair} words={words} />
                ))}
              </tbody>
            </table>
          </section>
        </>
      )}
    </section>
  );
}
