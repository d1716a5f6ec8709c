import { meetingsHref } from "@/components/meeting/meeting-count-cell";
import { MissingCount } from "@/components/topic/missing-count";
import { PageLink } from "@/components/ui/page-link";
import type { Topic } from "@/lib/domain/meeting";
import type { Pair } from "@/lib/domain/pair";
import { formatCount } from "@/lib/format";
import type { Words } from "@/lib/i18n/words";
import type { TopicCount, TopicYear } from "@/lib/stats/topic-coverage";

// The darkest field is a quarter ink: ink on it keeps its contrast, and the number stands in each field.
const MOST_INK = 26;

function tint(count: number, most: number) {
  if (count === 0 || most === 0) return undefined;
  const percent = Math.round((count / most) * MOST_INK);
  return { backgroundColor: `color-mix(in srgb, var(--ink) ${percent}%, transparent)` };
}

/** How many meetings had a topic; the coarse ones beneath. */
export function CountText({ count, words }: { count: TopicCount; words: Words }) {
  const { t, locale } = words;
  return (
    <>
      {formatCount(count.stated, locale)}
      {count.coarse > 0 && (
        <span className="block text-xs font-normal">
          {t("topicCoverage.coarse", { count: formatCount(count.coarse, locale) })}
        </span>
      )}
    </>
  );
}

/** A topic in a year, tinted by its number, with the way to the meetings. */
export function YearCell({
  topic,
  cell,
  most,
  pair,
  words,
}: { pair: Pair; words: Words } & { topic: Topic; cell: TopicYear; most: number }) {
  const { t } = words;
  if (cell.reason !== null) return <MissingCount reason={cell.reason} words={words} />;
  const isAny = cell.stated + cell.coarse > 0;
  const { stated, coarse, year } = cell;
  const said = { topic: t(`topic.${topic}`), year, stated, coarse };
  const days = { start: `${year}-01-01`, end: `${year}-12-31` };
  return (
    <td className="text-end" style={tint(cell.stated, most)}>
      {isAny ? (
        <PageLink
          href={meetingsHref(pair, days, words, { topic: [topic] })}
          aria-label={t(coarse > 0 ? "topicCoverage.cellCoarse" : "topicCoverage.cell", said)}
          className="inline-block min-h-6 min-w-6"
        >
          <CountText count={cell} words={words} />
        </PageLink>
      ) : (
        <CountText count={cell} words={words} />
      )}
    </td>
  );
}
