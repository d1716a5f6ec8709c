import { MeetingMark, type MeetingMarkProps } from "@/components/ui/meeting-mark";
import type { Words } from "@/lib/i18n/words";

/** The signs of meetings with their words. */
export function meetingSigns({ t }: Words): (Omit<MeetingMarkProps, "size"> & { label: string })[] {
  return [
    { lane: "state", label: t("pair.laneState") },
    { lane: "government", label: t("pair.laneGovernment") },
    { lane: "minister", label: t("pair.laneMinister") },
    { lane: "state", hollow: true, label: t("pair.call") },
    { lane: "state", multilateral: true, label: t("pair.multilateral") },
  ];
}

/** What the signs of meetings mean. */
export function MeetingLegend({ words }: { words: Words }) {
  return (
    <ul aria-label={words.t("pair.legend")} className="mt-3 flex flex-wrap gap-x-4 gap-y-1 text-xs text-muted">
      {meetingSigns(words).map(({ label, ...sign }) => (
        <li key={label} className="flex items-center gap-1.5">
          <MeetingMark {...sign} size={12} />
          {label}
        </li>
      ))}
    </ul>
  );
}
