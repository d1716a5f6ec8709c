import type { ReactNode } from "react";

export type BadgeTone = "good" | "warn" | "bad" | "neutral" | "outline";

const TONES: Record<BadgeTone, string> = {
  good: "bg-good-tint text-good",
  warn: "bg-warn-tint text-warn",
  bad: "bg-bad-tint text-bad",
  neutral: "bg-tint text-ink",
  outline: "border border-rule text-muted",
};

export type BadgeProps = { tone?: BadgeTone; icon?: ReactNode; children: ReactNode };

/** A short word with a tint; the word carries the meaning, the tint only helps to find it. */
export function Badge({ tone = "neutral", icon, children }: BadgeProps) {
  return (
    <span
      className={`inline-flex items-center gap-1 rounded-sm px-1.5 py-0.5 text-xs font-medium whitespace-nowrap ${TONES[tone]}`}
    >
      {icon}
      {children}
    </span>
  );
}
