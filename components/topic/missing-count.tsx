import type { Words } from "@/lib/i18n/words";
import type { NoZero } from "@/lib/stats/record-quality";

/** The field of a count that is missing: a dash that says why no meeting is not zero meetings. */
export function MissingCount({ reason, words }: { reason: NoZero; words: Words }) {
  const why = words.t(`cadence.reason.${reason}`);
  return (
    <td className="text-end text-muted" title={why}>
      <span aria-hidden="true">–</span>
      <span className="sr-only">{why}</span>
    </td>
  );
}
