"use client";

import { X } from "lucide-react";
import { useEffect, useRef } from "react";
import type { ChartMeeting, MeetingLabels } from "@/components/chart/chart-types";
import type { MeetingCardState, OpenCard } from "@/components/chart/use-meeting-card";
import { MeetingMark } from "@/components/ui/meeting-mark";
import { PageLink } from "@/components/ui/page-link";

function Entry({ meeting, openLabel }: { meeting: ChartMeeting; openLabel: string }) {
  const facts = [meeting.formText, meeting.levelText, meeting.placeText].filter(Boolean).join(" · ");
  return (
    <li className="border-t border-hairline py-2 first:border-t-0 first:pt-0 last:pb-0">
      <p className="flex items-center gap-1.5 font-semibold">
        <MeetingMark lane={meeting.lane} hollow={meeting.call} multilateral={meeting.multilateral} size={13} />
        {meeting.dateText}
      </p>
      <p className="mt-0.5 text-sm leading-snug">{meeting.title}</p>
      <p className="mt-1 text-muted">{facts}</p>
      {meeting.participantsText && <p className="mt-1">{meeting.participantsText}</p>}
      <PageLink href={meeting.href} className="mt-1 inline-block py-1 font-medium">
        {openLabel}
        <span className="sr-only">: {meeting.title}</span>
      </PageLink>
    </li>
  );
}

type MeetingCardProps = {
  id: string;
  card: OpenCard;
  meetings: readonly ChartMeeting[];
  labels: MeetingLabels;
  state: MeetingCardState;
};

/** What is known of the meetings under a mark, with links to their pages. Hangs below the lanes, inside the plot. */
export function MeetingCard({ id, card, meetings, labels, state }: MeetingCardProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (card.takesFocus) box.current?.querySelector("a")?.focus();
  }, [card]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hover and focus only keep the card; what acts are its links
    <div
      ref={box}
      id={id}
      data-meeting-card
      onPointerEnter={state.keep}
      onPointerLeave={(event) => event.pointerType === "mouse" && state.leave()}
      onFocus={state.keep}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && state.leave()}
      className="no-print absolute top-full z-20 mt-1 max-h-80 w-80 max-w-full overflow-y-auto rounded-sm border border-rule bg-raised p-3 text-xs shadow-float"
      style={{ left: `clamp(0px, calc(${card.at}% - 10rem), max(0px, calc(100% - 20rem)))` }}
    >
      <ul className="pr-5">
        {card.members.map((index) => {
          const meeting = meetings[index];
          return meeting ? <Entry key={meeting.slug} meeting={meeting} openLabel={labels.open} /> : null;
        })}
      </ul>
      <button
        type="button"
        aria-label={labels.close}
        onClick={state.dismiss}
        className="absolute top-2 right-2 grid size-6 place-items-center rounded-sm text-muted hover:bg-tint"
      >
        <X size={14} aria-hidden />
      </button>
    </div>
  );
}
