import { FilterBar } from "@/components/table/filter-bar";
import type { FilterNames, ListState } from "@/components/table/list-links";
import { INDICATOR_TOPICS } from "@/lib/domain/indicator";
import type { CatalogueDataset } from "@/lib/domain/indicator-catalogue";
import type { Words } from "@/lib/i18n/words";
import type { IndicatorQuery } from "@/lib/params/indicator-query";

type Props = { list: ListState<IndicatorQuery>; datasets: readonly CatalogueDataset[]; words: Words };

/** The ways to narrow the catalogue, and how their values are called. */
export function catalogueFilterNames({ datasets, words: { t } }: Omit<Props, "list">): FilterNames {
  const titles = new Map(datasets.map(({ code, title }) => [code, title]));
  return {
    q: { legend: t("common.search"), label: (text) => `“${text}”` },
    topic: { legend: t("catalogue.topic"), label: (topic) => t(`catalogue.topics.${topic}`) },
    dataset: { legend: t("column.dataset"), label: (code) => titles.get(code) ?? code },
  };
}

/** Search, topic, data set and pair as a form that asks for the same page. */
export function CatalogueFilters({ list, datasets, words: { t } }: Props) {
  const { query } = list;
  const groups = [
    {
      name: "topic",
      legend: t("catalogue.topic"),
      options: INDICATOR_TOPICS.map((value) => ({
        value,
        label: t(`catalogue.topics.${value}`),
        checked: query.topic.includes(value),
      })),
    },
    {
      name: "dataset",
      legend: t("column.dataset"),
      options: datasets.map(({ code, title, publisher }) => ({
        value: code,
        label: `${title} (${publisher})`,
        checked: query.dataset.includes(code),
      })),
    },
  ];
  const shown = new Set(["q", "pair", "topic", "dataset", "page"]);
  const written = list.grammar.write(query);
  return (
    <FilterBar
      key={written.toString()}
      action={list.path}
      label={`${t("common.filters")}: ${t("catalogue.title")}`}
      groups={groups}
      inputs={[
        {
          name: "q",
          label: t("common.search"),
          value: query.q ?? "",
          placeholder: t("catalogue.searchPlaceholder"),
          width: "12rem",
        },
        {
          name: "pair",
          label: t("meeting.pair"),
          value: query.pair?.slug ?? "",
          placeholder: "kaz-uzb",
          width: "6.5rem",
        },
      ]}
      hidden={[...written].flatMap(([name, value]) => (shown.has(name) ? [] : [{ name, value }]))}
      submitLabel={t("common.apply")}
    />
  );
}
