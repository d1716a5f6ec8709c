import { useCallback, useEffect, useRef, useState } from "react";

/** Which card is open: its mark's key, its place on the time axis (percent), the meetings (indices) that it tells of. */
export type OpenCard = { key: string; at: number; members: readonly number[]; takesFocus: boolean };

// Long enough to bring the pointer from a mark to its card.
const GRACE_MS = 250;

/**
 * The card of a mark as WCAG 1.4.13 wants it: it stays while mark or card is hovered or focused (`show`, `keep`), goes
 * a moment after both are left (`leave`), and at once on Esc or `dismiss`.
 */
export function useMeetingCard() {
  const [card, setCard] = useState<OpenCard | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const keep = useCallback(() => clearTimeout(timer.current), []);
  const show = useCallback((next: OpenCard) => {
    clearTimeout(timer.current);
    setCard(next);
  }, []);
  const dismiss = useCallback(() => {
    clearTimeout(timer.current);
    setCard(null);
  }, []);
  const leave = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setCard(null), GRACE_MS);
  }, []);

  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    if (!card) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape") dismiss();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [card, dismiss]);

  return { card, show, keep, leave, dismiss };
}

export type MeetingCardState = ReturnType<typeof useMeetingCard>;
