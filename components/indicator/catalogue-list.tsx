import { CatalogueItem } from "@/components/indicator/catalogue-item";
import { YearScale } from "@/components/indicator/coverage-bar";
import { yearAxis } from "@/components/indicator/year-axis";
import type { IndicatorTopic } from "@/lib/domain/indicator";
import type { CatalogueEntry } from "@/lib/domain/indicator-catalogue";
import type { Pair } from "@/lib/domain/pair";
import type { Words } from "@/lib/i18n/words";

type Props = { entries: readonly CatalogueEntry[]; pair: Pair | null; now: string; words: Words };
type Group = { topic: IndicatorTopic; entries: CatalogueEntry[] };

/** The entries, which come sorted by topic, as one group a topic. */
function byTopic(entries: readonly CatalogueEntry[]): Group[] {
  const groups: Group[] = [];
  for (const entry of entries) {
    const last = groups.at(-1);
    if (last?.topic === entry.topic) last.entries.push(entry);
    else groups.push({ topic: entry.topic, entries: [entry] });
  }
  return groups;
}

/** The indicators of a page under the headings of their topics; all coverage bars share one axis of years. */
export function CatalogueList({ entries, pair, now, words }: Props) {
  const axis = yearAxis(entries.flatMap(({ coverage }) => coverage));
  return byTopic(entries).map((group) => (
    <section key={group.topic} aria-labelledby={`topic-${group.topic}`} className="mt-6">
      <div className="grid items-end gap-x-8 border-b border-rule lg:grid-cols-[minmax(0,1fr)_24rem]">
        <h2 id={`topic-${group.topic}`} className="pb-1 font-serif text-lg font-semibold">
          {words.t(`catalogue.topics.${group.topic}`)}
        </h2>
        {axis && <YearScale axis={axis} />}
      </div>
      <ul>
        {group.entries.map((entry) => (
          <CatalogueItem key={entry.code} entry={entry} pair={pair} axis={axis} now={now} words={words} />
        ))}
      </ul>
    </section>
  ));
}
