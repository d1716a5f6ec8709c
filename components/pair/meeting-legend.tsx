import { MeetingMark, type MeetingMarkProps } from "@/components/ui/meeting-mark";
import type { Words } from "@/lib/i18n/words";

/** What the signs of meetings mean. */
export function MeetingLegend({ words: { t } }: { words: Words }) {
  const signs: (MeetingMarkProps & { label: string })[] = [
    { lane: "state", label: t("pair.laneState") },
    { lane: "government", label: t("pair.laneGovernment") },
    { lane: "minister", label: t("pair.laneMinister") },
    { lane: "state", hollow: true, label: t("pair.call") },
    { lane: "state", multilateral: true, label: t("pair.multilateral") },
  ];
  return (
    <ul aria-label={t("pair.legend")} className="mt-3 flex flex-wrap gap-x-4 gap-y-1 text-xs text-muted">
      {signs.map(({ label, ...sign }) => (
        <li key={label} className="flex items-center gap-1.5">
          <MeetingMark {...sign} size={12} />
          {label}
        </li>
      ))}
    </ul>
  );
}
