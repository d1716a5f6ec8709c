import { type KeyboardEvent, useId, useMemo, useState } from "react";
import { type ComboboxOption, filterOptions } from "@/components/ui/combobox-filter";

export type ComboboxState = ReturnType<typeof useCombobox>;

/** State and keys of the W3C combobox pattern with list autocompletion; `onChoose` hears each new choice. */
export function useCombobox(
  options: readonly ComboboxOption[],
  defaultValue: string | undefined,
  onChoose?: (value: string) => void,
) {
  const id = useId();
  const [chosen, setChosen] = useState(options.find((option) => option.value === defaultValue) ?? null);
  const [typed, setTyped] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const matches = useMemo(() => filterOptions(options, typed ?? ""), [options, typed]);

  const close = () => {
    setOpen(false);
    setTyped(null);
    setActive(-1);
  };
  const choose = (option: ComboboxOption | undefined) => {
    if (!option) return;
    setChosen(option);
    close();
    onChoose?.(option.value);
  };
  const move = (step: number) => {
    if (!isOpen) setOpen(true);
    if (matches.length === 0) return;
    setActive((index) =>
      index < 0 ? (step > 0 ? 0 : matches.length - 1) : (index + step + matches.length) % matches.length,
    );
  };
  const type = (text: string) => {
    setTyped(text);
    setOpen(true);
    setActive(text.trim() === "" ? -1 : 0);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown") move(1);
    else if (event.key === "ArrowUp") move(-1);
    else if (event.key === "Enter" && isOpen && active >= 0) choose(matches[active]);
    else if (event.key === "Escape" && isOpen) close();
    else return;
    event.preventDefault();
  };

  return { id, chosen, typed, isOpen, active, matches, setOpen, setActive, close, choose, type, onKeyDown };
}
