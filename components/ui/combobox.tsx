"use client";

import { Check, ChevronDown } from "lucide-react";
import { useEffect, useRef, useSyncExternalStore } from "react";
import type { ComboboxOption } from "@/components/ui/combobox-filter";
import { type ComboboxState, useCombobox } from "@/components/ui/use-combobox";

export type ComboboxProps = {
  /** Name of the form field; its value is the chosen option's. */
  name: string;
  label: string;
  options: readonly ComboboxOption[];
  defaultValue?: string;
  placeholder?: string;
  /** Said when nothing fits what was typed. */
  noMatchText: string;
  /** Accessible name of the list, such as "Countries". */
  listLabel: string;
  hideLabel?: boolean;
  onChoose?: (value: string) => void;
};

const nothing = () => () => undefined;
const useHydrated = () =>
  useSyncExternalStore(
    nothing,
    () => true,
    () => false,
  );

const FIELD = "h-10 w-full rounded-sm border border-rule bg-raised px-3 text-sm";

function OptionList({ state, label, noMatchText }: { state: ComboboxState; label: string; noMatchText: string }) {
  const list = useRef<HTMLDivElement>(null);
  const { active } = state;
  useEffect(() => {
    list.current?.children.item(active)?.scrollIntoView({ block: "nearest" });
  }, [active]);
  return (
    <div
      ref={list}
      role="listbox"
      id={`${state.id}-list`}
      aria-label={label}
      tabIndex={-1}
      className="absolute top-full left-0 z-30 mt-1 max-h-72 w-full min-w-56 overflow-y-auto rounded-sm border border-rule bg-raised py-1 shadow-float"
    >
      {state.matches.map((option, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the input keeps the focus and hears the keys for its options
        <div
          key={option.value}
          role="option"
          id={`${state.id}-${index}`}
          tabIndex={-1}
          aria-selected={option.value === state.chosen?.value}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => state.choose(option)}
          onPointerMove={() => state.setActive(index)}
          className={`flex min-h-8 cursor-pointer items-center justify-between gap-2 px-3 text-sm ${index === active ? "bg-tint outline-1 -outline-offset-1 outline-ink" : ""}`}
        >
          {option.label}
          {option.value === state.chosen?.value && <Check size={14} aria-hidden />}
        </div>
      ))}
      {state.matches.length === 0 && (
        <div
          role="option"
          aria-selected="false"
          aria-disabled="true"
          tabIndex={-1}
          className="px-3 py-2 text-sm text-muted"
        >
          {noMatchText}
        </div>
      )}
    </div>
  );
}

/**
 * One choice of many by typing, in any spelling that its keywords know; the keys of the W3C pattern. Without scripts it
 * is a plain select of the same name.
 */
export function Combobox(props: ComboboxProps) {
  const { name, label, options, defaultValue, placeholder, noMatchText, listLabel, hideLabel, onChoose } = props;
  const state = useCombobox(options, defaultValue, onChoose);
  const isHydrated = useHydrated();
  return (
    <div className="no-print relative w-full min-w-32">
      <label htmlFor={state.id} className={hideLabel ? "sr-only" : "mb-1 block text-xs font-medium text-muted"}>
        {label}
      </label>
      <div className="needs-script relative">
        <input
          id={state.id}
          role="combobox"
          type="text"
          size={1}
          autoComplete="off"
          spellCheck={false}
          aria-expanded={state.isOpen}
          aria-controls={`${state.id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={state.isOpen && state.active >= 0 ? `${state.id}-${state.active}` : undefined}
          placeholder={placeholder}
          value={state.typed ?? state.chosen?.label ?? ""}
          onChange={(event) => state.type(event.target.value)}
          onKeyDown={state.onKeyDown}
          onClick={() => state.setOpen(true)}
          onFocus={(event) => event.target.select()}
          onBlur={state.close}
          className={`${FIELD} pr-8`}
        />
        <ChevronDown size={16} aria-hidden className="pointer-events-none absolute top-3 right-2.5 text-muted" />
        {state.isOpen && <OptionList state={state} label={listLabel} noMatchText={noMatchText} />}
      </div>
      {isHydrated ? (
        <input type="hidden" name={name} value={state.chosen?.value ?? ""} />
      ) : (
        <noscript>
          <select name={name} aria-label={label} defaultValue={defaultValue} className={FIELD}>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        </noscript>
      )}
    </div>
  );
}
