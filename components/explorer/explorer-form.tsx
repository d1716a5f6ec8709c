import { ChevronDown } from "lucide-react";
import Form from "next/form";
import { ExplorerInput, ExplorerSelect } from "@/components/explorer/explorer-field";
import { TransformationFields } from "@/components/explorer/transformation-fields";
import { Button, LinkButton } from "@/components/ui/button";
import { COMPUTED, type ExploredIndicator, INDICATOR_TOPICS } from "@/lib/domain/indicator";
import type { Words } from "@/lib/i18n/words";
import { type ExploreQuery, exploreQuery, MOST_INDICATORS, PANEL_CHOICES } from "@/lib/params/explore-query";

export type ExplorerFormProps = {
  /** Path of the page, and the address that shows it as if nothing had been chosen. */
  path: string;
  resetHref: string;
  query: ExploreQuery;
  /** All that could be chosen, and the codes of those that are shown. */
  indicators: readonly ExploredIndicator[];
  chosen: readonly string[];
  /** The base that holds where the query names none. */
  base: string | null;
  /** Whether any of the chosen series could be brought to a lower frequency. */
  canLower: boolean;
  words: Words;
};

type Choice = Pick<ExplorerFormProps, "indicators" | "chosen" | "words">;

function Topic({ topic, indicators, chosen, words }: Choice & { topic: string }) {
  return (
    <fieldset className="min-w-0">
      <legend className="text-xs font-medium text-muted">{words.t(`catalogue.topics.${topic}`)}</legend>
      {indicators.map(({ code, name }) => (
        <label key={code} className="flex min-h-8 cursor-pointer items-center gap-2 text-sm">
          <input
            type="checkbox"
            name="indicator"
            value={code}
            defaultChecked={chosen.includes(code)}
            className="size-4 shrink-0 accent-ink"
          />
          <span className="min-w-0">{name}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Indicators({ indicators, chosen, words }: Choice) {
  const topics = [...INDICATOR_TOPICS, COMPUTED.topic].filter((topic) =>
    indicators.some((each) => each.topic === topic),
  );
  return (
    <details open={chosen.length === 0}>
      <summary className="inline-flex min-h-9 items-center gap-1.5 rounded-sm border border-rule px-3 text-sm hover:bg-tint">
        {words.t("explore.indicators", { count: chosen.length, most: MOST_INDICATORS })}
        <ChevronDown size={14} aria-hidden className="text-muted" />
      </summary>
      <div className="mt-3 grid gap-x-8 gap-y-4 border-y border-hairline py-3 sm:grid-cols-2 lg:grid-cols-3">
        {topics.map((topic) => (
          <Topic
            key={topic}
            topic={topic}
            indicators={indicators.filter((each) => each.topic === topic)}
            chosen={chosen}
            words={words}
          />
        ))}
      </div>
    </details>
  );
}

/** The two axes of a scatter, each of any indicator. */
function Axes({ query, indicators, words: { t } }: Pick<ExplorerFormProps, "query" | "indicators" | "words">) {
  const options = indicators.map(({ code, name }) => ({ value: code, label: name }));
  return (
    <>
      <ExplorerSelect name="x" label={t("explore.x")} value={query.x ?? ""} options={options} />
      <ExplorerSelect name="y" label={t("explore.y")} value={query.y ?? ""} options={options} />
    </>
  );
}

/** What is shown and how, as a form that asks for the same page: it works without scripts. */
export function ExplorerForm(props: ExplorerFormProps) {
  const { path, query, words } = props;
  const { t } = words;
  const isScatter = query.view === "scatter";
  const written = exploreQuery.write(query);
  const kept = ["view", "asof", ...(isScatter ? ["indicator", "panel"] : ["x", "y"])];
  const year = (day: string | null, edge: string) => (day?.endsWith(edge) ? day.slice(0, 4) : (day ?? ""));
  return (
    <Form
      key={written.toString()}
      action={path}
      scroll={false}
      aria-label={t("explore.form")}
      className="group/explore no-print mt-4 flex flex-col gap-4"
    >
      {[...written].flatMap(([name, value]) =>
        kept.includes(name) ? <input key={name} type="hidden" name={name} value={value} /> : [],
      )}
      {!isScatter && <Indicators {...props} />}
      <div className="flex flex-wrap items-end gap-x-4 gap-y-3">
        {isScatter && <Axes {...props} />}
        <TransformationFields
          query={query}
          base={props.base}
          canLower={props.canLower}
          measures={props.indicators.map(({ measure }) => measure)}
          words={words}
        />
        {!isScatter && (
          <ExplorerSelect
            name="panel"
            label={t("explore.panel")}
            value={query.panel}
            options={PANEL_CHOICES.map((value) => ({ value, label: t(`explore.panels.${value}`) }))}
            shownFor="panel"
          />
        )}
        <ExplorerInput name="from" label={t("common.from")} value={year(query.from, "-01-01")} placeholder="2010" />
        <ExplorerInput name="to" label={t("common.to")} value={year(query.to, "-12-31")} placeholder="2024" />
        <Button type="submit" look="primary">
          {t("common.apply")}
        </Button>
        <LinkButton href={props.resetHref} look="quiet">
          {t("explore.reset")}
        </LinkButton>
      </div>
    </Form>
  );
}
