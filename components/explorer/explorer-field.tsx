import type { ReactNode } from "react";

const CONTROL = "h-9 max-w-full rounded-sm border border-rule bg-raised px-2 text-sm";

/**
 * Shows a field only while the transformation for which it is meant is chosen: by style sheet, so without scripts too.
 * What is hidden is sent all the same and does no harm.
 */
const SHOWN_FOR = {
  always: "inline-flex",
  base: "hidden group-has-[option[value=index]:checked]/explore:inline-flex group-has-[option[value=real]:checked]/explore:inline-flex",
  window: "hidden group-has-[option[value=mean]:checked]/explore:inline-flex",
  agg: "hidden group-has-[option[value=A]:checked]/explore:inline-flex group-has-[option[value=Q]:checked]/explore:inline-flex",
  panel: "hidden group-has-[option[value=index]:checked]/explore:inline-flex",
};
export type ShownFor = keyof typeof SHOWN_FOR;

const fieldId = (name: string) => `explore-${name}`;

type FieldProps = { name: string; label: string; shownFor?: ShownFor; children: ReactNode };

function Field({ name, label, shownFor = "always", children }: FieldProps) {
  return (
    <div className={`${SHOWN_FOR[shownFor]} min-w-0 max-w-full flex-col gap-1`}>
      <label htmlFor={fieldId(name)} className="text-xs text-muted">
        {label}
      </label>
      {children}
    </div>
  );
}

type Option = { value: string; label: string };
type SelectProps = { name: string; label: string; value: string; options: readonly Option[]; shownFor?: ShownFor };

/** A choice of the explorer's form. */
export function ExplorerSelect({ name, label, value, options, shownFor }: SelectProps) {
  return (
    <Field name={name} label={label} shownFor={shownFor}>
      <select id={fieldId(name)} name={name} defaultValue={value} className={`${CONTROL} text-ink`}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}

type InputProps = { name: string; label: string; value: string; placeholder: string; shownFor?: ShownFor };

/** A period or number that is typed into the explorer's form. */
export function ExplorerInput({ name, label, value, placeholder, shownFor }: InputProps) {
  return (
    <Field name={name} label={label} shownFor={shownFor}>
      <input
        id={fieldId(name)}
        type="text"
        name={name}
        defaultValue={value}
        placeholder={placeholder}
        autoComplete="off"
        className={`${CONTROL} w-28 text-ink placeholder:text-muted`}
      />
    </Field>
  );
}
