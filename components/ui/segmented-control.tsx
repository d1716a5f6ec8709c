export type SegmentedControlProps = {
  /** Group name of the radios: unique on the page. */
  name: string;
  legend: string;
  options: readonly { value: string; label: string }[];
  defaultValue: string;
};

/** A choice of a few views as native radios: arrow keys move, and style sheets can follow it without scripts. */
export function SegmentedControl({ name, legend, options, defaultValue }: SegmentedControlProps) {
  return (
    <fieldset className="needs-script no-print inline-flex rounded-sm border border-rule p-0.5">
      <legend className="sr-only">{legend}</legend>
      {options.map((option) => (
        <label
          key={option.value}
          className="relative inline-flex min-h-7 cursor-pointer items-center rounded-[3px] px-2.5 text-xs font-medium text-muted has-checked:bg-ink has-checked:text-paper forced-colors:has-checked:underline has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ink"
        >
          <input
            type="radio"
            name={name}
            value={option.value}
            defaultChecked={option.value === defaultValue}
            className="absolute inset-0 cursor-pointer opacity-0"
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
