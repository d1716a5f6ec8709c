import { ChevronDown } from "lucide-react";
import Form from "next/form";
import { ExplorerInput, ExplorerSelect } from "@/components/explorer/explorer-field";
import { Button, LinkButton } from "@/components/ui/button";
import { CADENCE_CALLS, CADENCE_FORMATS, CONSULT_MODES } from "@/lib/domain/cadence";
import { FREQUENCIES } from "@/lib/domain/indicator";
import { MEETING_LEVELS } from "@/lib/domain/meeting";
import type { Words } from "@/lib/i18n/words";
import { type CadenceQuery, cadenceQuery, MOST_WEIGHT, WEIGHTINGS } from "@/lib/params/cadence-query";

type Props = {
  /** Path of the page, and the address that shows it as if nothing had been chosen. */
  path: string;
  resetHref: string;
  query: CadenceQuery;
  words: Words;
};

function Levels({ query, words: { t } }: Pick<Props, "query" | "words">) {
  return (
    <fieldset className="min-w-0">
      <legend className="text-xs text-muted">
        {t("cadence.levels")} · {t("cadence.levelsRule")}
      </legend>
      <div className="flex flex-wrap gap-x-5">
        {MEETING_LEVELS.map((level) => (
          <label key={level} className="flex min-h-8 cursor-pointer items-center gap-2 text-sm">
            <input
              type="checkbox"
              name="level"
              value={level}
              defaultChecked={query.level.includes(level)}
              className="size-4 shrink-0 accent-ink"
            />
            {t(`level.${level}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

type WeightKey = Extract<keyof CadenceQuery, `w_${string}`>;

function WeightInput({ name, label, query }: { name: WeightKey; label: string; query: CadenceQuery }) {
  const usual = String(cadenceQuery.defaults[name]);
  return <ExplorerInput name={name} label={label} value={String(query[name])} placeholder={usual} />;
}

/** The weights, open where they hold. */
function Weights({ query, words: { t } }: Pick<Props, "query" | "words">) {
  return (
    <details open={query.weight === "weighted"}>
      <summary className="inline-flex min-h-9 items-center gap-1.5 rounded-sm border border-rule px-3 text-sm hover:bg-tint">
        {t("cadence.weights")}
        <ChevronDown size={14} aria-hidden className="text-muted" />
      </summary>
      <div className="mt-3 flex flex-col gap-3 border-y border-hairline py-3">
        <p className="max-w-prose text-xs text-muted">{t("cadence.weightsLead", { most: MOST_WEIGHT })}</p>
        <div className="flex flex-wrap gap-x-4 gap-y-3">
          {CONSULT_MODES.map((mode) => (
            <WeightInput key={mode} name={`w_${mode}`} label={t(`cadence.modes.${mode}`)} query={query} />
          ))}
        </div>
        <div className="flex flex-wrap gap-x-4 gap-y-3">
          {MEETING_LEVELS.map((level) => (
            <WeightInput key={level} name={`w_${level}`} label={t(`level.${level}`)} query={query} />
          ))}
        </div>
      </div>
    </details>
  );
}

function Choices({ query, words: { t } }: Pick<Props, "query" | "words">) {
  const options = (values: readonly string[], group: string) =>
    values.map((value) => ({ value, label: t(`cadence.${group}.${value}`) }));
  return (
    <>
      <ExplorerSelect
        name="freq"
        label={t("cadence.freq")}
        value={query.freq}
        options={options(FREQUENCIES, "freqs")}
      />
      <ExplorerSelect
        name="format"
        label={t("cadence.format")}
        value={query.format}
        options={options(CADENCE_FORMATS, "formats")}
      />
      <ExplorerSelect
        name="calls"
        label={t("cadence.calls")}
        value={query.calls}
        options={options(CADENCE_CALLS, "callsOf")}
      />
      <ExplorerSelect
        name="weight"
        label={t("cadence.weighting")}
        value={query.weight}
        options={options(WEIGHTINGS, "weightings")}
      />
    </>
  );
}

/** What is counted and with which weights, as a form that asks for the same page: it works without scripts. */
export function CadenceForm({ path, resetHref, query, words }: Props) {
  const { t } = words;
  const year = (day: string | null, edge: string) => (day?.endsWith(edge) ? day.slice(0, 4) : (day ?? ""));
  return (
    <Form
      key={cadenceQuery.write(query).toString()}
      action={path}
      scroll={false}
      aria-label={t("cadence.form")}
      className="no-print mt-4 flex flex-col gap-4"
    >
      {query.asof !== null && <input type="hidden" name="asof" value={query.asof} />}
      <Levels query={query} words={words} />
      <Weights query={query} words={words} />
      <div className="flex flex-wrap items-end gap-x-4 gap-y-3">
        <Choices query={query} words={words} />
        <ExplorerInput name="from" label={t("common.from")} value={year(query.from, "-01-01")} placeholder="2016" />
        <ExplorerInput name="to" label={t("common.to")} value={year(query.to, "-12-31")} placeholder="2025" />
        <Button type="submit" look="primary">
          {t("common.apply")}
        </Button>
        <LinkButton href={resetHref} look="quiet">
          {t("cadence.reset")}
        </LinkButton>
      </div>
    </Form>
  );
}
