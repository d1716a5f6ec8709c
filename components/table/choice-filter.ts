import type { ListFilter } from "@/components/table/list-toolbar";
import type { Words } from "@/lib/i18n/words";

/** A filter over a closed list: its legend is the word of a column, its values' words stand in one group of messages. */
export function choiceFilter(
  { t }: Words,
  filter: { key: string; column: string; values: readonly string[]; group: string },
): ListFilter {
  const { key, column, values, group } = filter;
  return { key, legend: t(`column.${column}`), values, label: (value) => t(`${group}.${value}`) };
}
