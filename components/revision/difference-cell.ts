import type { Scale } from "@/components/pair/chart-points";
import { signedText } from "@/components/revision/revision-scale";
import type { TableCell } from "@/components/table/table-types";

/** A difference with its sign; without one a dash that says why. */
export function differenceCell(
  difference: string | null,
  why: string,
  scale: Pick<Scale, "decimals" | "power">,
  locale: string,
): TableCell {
  if (difference === null) return { text: "", missing: why };
  return { text: signedText(difference, scale, locale), value: difference };
}
