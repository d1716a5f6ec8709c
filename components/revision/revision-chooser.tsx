import Form from "next/form";
import { timesText } from "@/components/revision/revision-words";
import type { SeriesHistories } from "@/components/revision/series-words";
import { Button } from "@/components/ui/button";
import type { SeriesCoverage } from "@/lib/domain/indicator-page";
import { formatPeriod } from "@/lib/format";
import type { Words } from "@/lib/i18n/words";
import { type RevisionQuery, revisionQuery } from "@/lib/params/revision-query";

type Option = { value: string; label: string };
type SelectFormProps = {
  action: string;
  name: keyof RevisionQuery & string;
  label: string;
  options: readonly Option[];
  /** What the page shows now; what it does not carry over is chosen anew. */
  query: RevisionQuery;
  keep: readonly (keyof RevisionQuery & string)[];
  submitLabel: string;
};

/** One choice as a form that asks for the same page: it works without scripts. */
function SelectForm({ action, name, label, options, query, keep, submitLabel }: SelectFormProps) {
  const value = String(query[name] ?? "");
  const kept = [...revisionQuery.write(query)].filter(([key]) => keep.some((each) => each === key));
  return (
    <Form
      key={value}
      action={action}
      prefetch={false}
      scroll={false}
      className="no-print flex flex-wrap items-center gap-2"
    >
      {kept.map(([key, text]) => (
        <input key={key} type="hidden" name={key} value={text} />
      ))}
      <label className="inline-flex max-w-full items-center gap-1.5 text-sm">
        {label}
        <select
          name={name}
          defaultValue={value}
          className="h-9 max-w-full min-w-0 rounded-sm border border-rule bg-raised px-2"
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      </label>
      <Button type="submit">{submitLabel}</Button>
    </Form>
  );
}

/** The series by area and data set; by its key too where these are the same for several. */
function seriesOptions(series: readonly SeriesCoverage[], words: Words): Option[] {
  const name = ({ refArea, counterpartArea, attribution }: SeriesCoverage) => {
    const areas = [refArea, counterpartArea].flatMap((area) => (area ? [words.country(area)] : []));
    return `${areas.join(" → ")}, ${attribution.abbreviation}`;
  };
  const names = series.map(name);
  const options = series.map((each): Option => {
    const isAlone = names.filter((other) => other === name(each)).length === 1;
    return { value: each.key, label: isAlone ? name(each) : `${name(each)} (${each.key})` };
  });
  return options.sort((a, b) => a.label.localeCompare(b.label, words.locale));
}

function periodOptions(histories: SeriesHistories, words: Words): Option[] {
  return [...histories].reverse().map(([period, { revisions }]) => {
    const name = formatPeriod(period, words.locale);
    const times = timesText(revisions, words);
    return { value: period, label: revisions > 0 ? words.t("revision.option", { period: name, times }) : name };
  });
}

type Props = {
  action: string;
  query: RevisionQuery;
  series: readonly SeriesCoverage[];
  histories: SeriesHistories;
  words: Words;
};

/** Which series and which of its periods the page shows. */
export function RevisionChooser({ action, query, series, histories, words }: Props) {
  const { t } = words;
  const shared = { action, query, submitLabel: t("common.apply") };
  return (
    <div className="mt-4 flex flex-wrap gap-x-6 gap-y-2">
      {series.length > 1 && (
        <SelectForm
          {...shared}
          name="series"
          label={t("indicator.series")}
          keep={["pair", "asof"]}
          options={seriesOptions(series, words)}
        />
      )}
      {histories.size > 1 && (
        <SelectForm
          {...shared}
          name="period"
          label={t("column.period")}
          keep={["series", "pair", "asof"]}
          options={periodOptions(histories, words)}
        />
      )}
    </div>
  );
}
