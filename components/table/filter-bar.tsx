import { ChevronDown } from "lucide-react";
import Form from "next/form";
import { Button } from "@/components/ui/button";

export type FilterGroup = {
  /** URL key; each checked option sends it once. */
  name: string;
  legend: string;
  options: readonly { value: string; label: string; count?: string; checked: boolean }[];
};

export type FilterInput = { name: string; label: string; value: string; placeholder?: string; width?: string };

export type FilterBarProps = {
  /** Path of the list; the form's entries become its query string. */
  action: string;
  /** Accessible name: "Filter meetings". */
  label: string;
  groups: readonly FilterGroup[];
  /** Days, years or words typed in, such as `from` and `to`. */
  inputs?: readonly FilterInput[];
  /** The view's other parameters, kept as they are. */
  hidden?: readonly { name: string; value: string }[];
  submitLabel: string;
};

function Group({ group }: { group: FilterGroup }) {
  const chosen = group.options.filter((option) => option.checked).length;
  return (
    <details className="relative" name="filter">
      <summary className="inline-flex min-h-9 items-center gap-1.5 rounded-sm border border-rule px-3 text-sm hover:bg-tint">
        {group.legend}
        {chosen > 0 && <span className="rounded-full bg-ink px-1.5 text-xs text-paper">{chosen}</span>}
        <ChevronDown size={14} aria-hidden className="text-muted" />
      </summary>
      <fieldset className="absolute left-0 z-30 mt-1 max-h-80 w-max max-w-[calc(100vw-2rem)] min-w-52 overflow-y-auto rounded-sm border border-rule bg-raised p-2 shadow-float">
        <legend className="sr-only">{group.legend}</legend>
        {group.options.map((option) => (
          <label key={option.value} className="flex min-h-8 cursor-pointer items-center gap-2 px-1 text-sm">
            <input
              type="checkbox"
              name={group.name}
              value={option.value}
              defaultChecked={option.checked}
              className="size-4 accent-ink"
            />
            <span className="flex-1">{option.label}</span>
            {option.count && <span className="text-xs text-muted">{option.count}</span>}
          </label>
        ))}
      </fieldset>
    </details>
  );
}

function Input({ input }: { input: FilterInput }) {
  return (
    <label className="inline-flex items-center gap-1.5 text-sm">
      {input.label}
      <input
        type="text"
        name={input.name}
        defaultValue={input.value}
        placeholder={input.placeholder}
        autoComplete="off"
        style={{ width: input.width ?? "7.5rem" }}
        className="h-9 rounded-sm border border-rule bg-raised px-2 placeholder:text-muted"
      />
    </label>
  );
}

/**
 * The filters of a list as a form that asks for the same page: it works without scripts. Its entries travel in the
 * address; empty ones mean no restriction. Key it by the query, so that it shows what the address says.
 */
export function FilterBar({ action, label, groups, inputs = [], hidden = [], submitLabel }: FilterBarProps) {
  return (
    <Form
      action={action}
      aria-label={label}
      prefetch={false}
      scroll={false}
      className="no-print flex flex-wrap items-center gap-2"
    >
      {hidden.map((entry) => (
        <input key={entry.name} type="hidden" name={entry.name} value={entry.value} />
      ))}
      {groups.map((group) => (
        <Group key={group.name} group={group} />
      ))}
      {inputs.map((input) => (
        <Input key={input.name} input={input} />
      ))}
      <Button type="submit" look="primary">
        {submitLabel}
      </Button>
    </Form>
  );
}
