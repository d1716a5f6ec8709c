import type { MeetingLane } from "@/lib/domain/meeting";

export type MeetingMarkProps = {
  lane: MeetingLane;
  /** At a distance (calls): drawn hollow. */
  hollow?: boolean;
  /** More than two countries: the shape stands within a second outline. */
  multilateral?: boolean;
  /** Edge in px. */
  size?: number;
};

// Half of the shape's reach from the centre of a box of 16: the shape alone, and within an outline.
const ALONE = 6;
const INNER = 3;

function outline(lane: MeetingLane, reach: number): string {
  const at = (x: number, y: number) => `${8 + x * reach} ${8 + y * reach}`;
  if (lane === "state") return `M${at(0, -1.15)}L${at(1.15, 0)}L${at(0, 1.15)}L${at(-1.15, 0)}Z`;
  if (lane === "minister") return `M${at(0, -1.05)}L${at(1.1, 0.85)}L${at(-1.1, 0.85)}Z`;
  return `M${at(-1, 0)}A${reach} ${reach} 0 1 1 ${at(1, 0)}A${reach} ${reach} 0 1 1 ${at(-1, 0)}Z`;
}

/**
 * The sign of a meeting, in ink: diamond head of state, circle head of government, triangle minister; hollow for calls,
 * outlined twice for more than two countries. Decorative: the words stand beside it.
 */
export function MeetingMark({ lane, hollow = false, multilateral = false, size = 14 }: MeetingMarkProps) {
  const fill = hollow ? "var(--hole)" : "currentColor";
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false" className="shrink-0">
      {multilateral && (
        <path
          d={outline(lane, ALONE)}
          fill="var(--hole)"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeLinejoin="round"
        />
      )}
      <path
        d={outline(lane, multilateral ? INNER : ALONE)}
        fill={fill}
        stroke="currentColor"
        strokeWidth={multilateral ? 1 : 1.75}
        strokeLinejoin="round"
      />
    </svg>
  );
}
