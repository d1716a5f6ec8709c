import { Check, CircleDashed, Clock, Equal, Minus, X } from "lucide-react";
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

export type VerdictLook = "consistent" | "rounded" | "inconsistent" | "not_finished" | "not_comparable" | "no_value";

const VERDICTS: Record<VerdictLook, { tone: BadgeTone; Icon: typeof Check }> = {
  consistent: { tone: "good", Icon: Check },
  rounded: { tone: "good", Icon: Equal },
  inconsistent: { tone: "bad", Icon: X },
  not_finished: { tone: "warn", Icon: Clock },
  not_comparable: { tone: "neutral", Icon: Minus },
  no_value: { tone: "outline", Icon: CircleDashed },
};

/** The verdict on a claim: icon, word and tint; `label` is the word in the reader's language. */
export function VerdictBadge({ verdict, label }: { verdict: VerdictLook; label: string }) {
  const { tone, Icon } = VERDICTS[verdict];
  return (
    <Badge tone={tone} icon={<Icon size={13} strokeWidth={2.5} aria-hidden />}>
      {label}
    </Badge>
  );
}
