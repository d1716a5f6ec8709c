/** A country of the pair; `pair` is what belongs to both together, in ink. */
export type Side = "a" | "b" | "pair";

/** Class that binds `--side` to a country's colour, for itself and all that stands in it. */
export const SIDE_CLASS: Record<Side, string> = { a: "side-a", b: "side-b", pair: "side-pair" };

/** The mark of a country of the pair: A a blue disc, B an orange square; of both, an ink square. Decorative: its name stands beside it. */
export function SideDot({ side, size = 10 }: { side: Side; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 10 10"
      aria-hidden="true"
      focusable="false"
      className={`${SIDE_CLASS[side]} inline-block shrink-0`}
    >
      {side === "a" ? (
        <circle cx="5" cy="5" r="5" fill="var(--side)" />
      ) : (
        <rect width="9" height="9" x=".5" y=".5" rx="1" fill="var(--side)" />
      )}
    </svg>
  );
}
