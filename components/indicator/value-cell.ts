import type { TableCell } from "@/components/table/table-types";
import type { ObsStatus } from "@/lib/domain/observation";
import { formatDecimal } from "@/lib/format";
import type { Words } from "@/lib/i18n/words";

/** `power`: the power of ten that turns the series' unit into the table's. */
type Value = { value: string | null; status: ObsStatus; decimals: number; power?: number };

/** A figure in a table: rounded for the eye, whole in `value`; marked when it is not a normal one. */
export function valueCell({ value, status, decimals, power }: Value, words: Words): TableCell {
  if (value === null) return { text: "", missing: words.t(`obsStatus.${status}`) };
  return {
    text: formatDecimal(value, { locale: words.locale, decimals, unitMultiplier: power }),
    value,
    flag: status === "A" ? undefined : { mark: status, label: words.t(`obsStatus.${status}`) },
  };
}
