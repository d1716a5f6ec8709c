import { ArrowLeftRight, Check, Circle, Clock, Equal, Minus, X } from "lucide-react";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import type { ClaimVerdict } from "@/lib/domain/claim-check";
import type { Words } from "@/lib/i18n/words";

const LOOKS: Record<ClaimVerdict, { tone: BadgeTone; Icon: typeof Check }> = {
  consistent: { tone: "good", Icon: Check },
  consistent_when_rounded: { tone: "good", Icon: Equal },
  inconsistent: { tone: "bad", Icon: X },
  period_not_finished: { tone: "warn", Icon: Clock },
  not_comparable: { tone: "neutral", Icon: Minus },
  no_official_value: { tone: "outline", Icon: Circle },
  reporters_disagree: { tone: "warn", Icon: ArrowLeftRight },
};

/** What the official figures say to a claim: icon, word and tint, so that no verdict is told by its colour alone. */
export function VerdictBadge({ verdict, words }: { verdict: ClaimVerdict; words: Words }) {
  const { tone, Icon } = LOOKS[verdict];
  return (
    <Badge tone={tone} icon={<Icon size={13} strokeWidth={2.5} aria-hidden />}>
      {words.t(`ledger.verdict.${verdict}`)}
    </Badge>
  );
}
