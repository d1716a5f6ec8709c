import { MissingCount } from "@/components/topic/missing-count";
import { PageLink } from "@/components/ui/page-link";
import type { Indicator } from "@/lib/domain/indicator";
import type { Pair } from "@/lib/domain/pair";
import { TOPIC_MEASURES } from "@/lib/domain/topic-measures";
import { formatCount } from "@/lib/format";
import type { Words } from "@/lib/i18n/words";
import type { TopicCoverage, TopicRow } from "@/lib/stats/topic-coverage";

const BASES = ["stated", "coarse"] as const;

type Props = { coverage: TopicCoverage; indicators: readonly Indicator[]; pair: Pair; words: Words };

function indicatorsOf({ topic }: TopicRow, indicators: readonly Indicator[]): Indicator[] {
  return indicators.filter(({ measure }) => TOPIC_MEASURES[topic].includes(measure));
}

function Gap({ row, words: { t } }: { row: TopicRow; words: Words }) {
  const count = row.total.stated;
  if (count === 0) return <span className="text-muted">{t("topicCoverage.gapNever")}</span>;
  return <strong className="font-semibold">{t("topicCoverage.gap", { topic: t(`topic.${row.topic}`), count })}</strong>;
}

function Row({ row, indicators, pair, words }: { row: TopicRow } & Omit<Props, "coverage">) {
  const { t, locale } = words;
  const own = indicatorsOf(row, indicators);
  return (
    <tr>
      <th scope="row" className="names text-start font-medium">
        {t(`topic.${row.topic}`)}
      </th>
      {BASES.map((basis) =>
        row.total.reason === null ? (
          <td key={basis} className="text-end">
            {formatCount(row.total[basis], locale)}
          </td>
        ) : (
          <MissingCount key={basis} reason={row.total.reason} words={words} />
        ),
      )}
      <td className={`min-w-64 whitespace-normal ${own.length === 0 ? "border-l-4 border-l-warn" : ""}`}>
        {own.length === 0 ? (
          <Gap row={row} words={words} />
        ) : (
          <ul>
            {own.map(({ code, name }) => (
              <li key={code}>
                <PageLink href={words.href(`/indicators/${encodeURIComponent(code)}?pair=${pair.slug}`)}>
                  {name}
                </PageLink>
              </li>
            ))}
          </ul>
        )}
      </td>
    </tr>
  );
}

/** Topics with the indicators of the pair that count them; an empty field is a finding and says so. */
export function TopicIndicators({ coverage, indicators, pair, words }: Props) {
  const { t } = words;
  const { rows } = coverage;
  const spoken = rows.filter(({ total }) => total.stated > 0);
  const gaps = spoken.filter((row) => indicatorsOf(row, indicators).length === 0);
  const unit = <span className="block font-normal text-muted">{t("topicCoverage.unit")}</span>;
  return (
    <section aria-labelledby="topics-indicators" className="mt-12">
      <h2 id="topics-indicators" className="font-serif text-lg font-semibold">
        {t("topicCoverage.indicatorsTitle")}
      </h2>
      {spoken.length > 0 && (
        <p className="mt-1 max-w-prose">
          {t("topicCoverage.gapsSentence", { topics: spoken.length, gaps: gaps.length })}
        </p>
      )}
      <p className="mt-1 max-w-prose text-sm text-muted">{t("topicCoverage.indicatorsLead")}</p>
      <section
        aria-label={t("topicCoverage.indicatorsCaption")}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        tabIndex={0}
        className="print-open relative mt-3 max-w-full overflow-auto border-y border-rule"
      >
        <table className="data-table">
          <caption className="sr-only">{t("topicCoverage.indicatorsCaption")}</caption>
          <thead>
            <tr>
              <th scope="col" className="names text-start">
                {t("topicCoverage.topic")}
              </th>
              <th scope="col" className="text-end">
                {t("topicCoverage.stated")}
                {unit}
              </th>
              <th scope="col" className="text-end">
                {t("topicCoverage.coarseColumn")}
                {unit}
              </th>
              <th scope="col" className="text-start">
                {t("topicCoverage.indicators")}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.topic} row={row} indicators={indicators} pair={pair} words={words} />
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
