export type ComboboxOption = {
  value: string;
  label: string;
  /** Other spellings and codes under which it is found, in any script. */
  keywords?: readonly string[];
};

/** A text as it is compared: without case, accents and apostrophes of any kind ("Oʻzbekiston" equals "ozbekiston"). */
export function foldText(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\p{M}'’‘ʻʼ`]/gu, "")
    .toLowerCase()
    .trim();
}

// 0 the label begins so, 1 a keyword does, 2 a later word of either does, 3 it stands somewhere within; -1 nowhere.
function rank(option: ComboboxOption, needle: string): number {
  const [label = "", ...keywords] = [option.label, ...(option.keywords ?? [])].map(foldText);
  if (label.startsWith(needle)) return 0;
  if (keywords.some((word) => word.startsWith(needle))) return 1;
  const all = [label, ...keywords];
  if (all.some((text) => text.split(/[\s-]+/).some((word) => word.startsWith(needle)))) return 2;
  return all.some((text) => text.includes(needle)) ? 3 : -1;
}

/** The options that fit what was typed, best first and otherwise in their given order; all of them for an empty text. */
export function filterOptions(options: readonly ComboboxOption[], typed: string): ComboboxOption[] {
  const needle = foldText(typed);
  if (needle === "") return [...options];
  const ranked = options.map((option) => ({ option, rank: rank(option, needle) }));
  return ranked
    .filter((entry) => entry.rank >= 0)
    .sort((a, b) => a.rank - b.rank)
    .map((entry) => entry.option);
}
