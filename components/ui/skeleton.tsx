/** Room kept for what is still loading, in its final height (px); `label` tells it to screen readers. */
export function Skeleton({ height, label }: { height: number; label: string }) {
  return (
    <div role="status" style={{ height }} className="grid place-items-center rounded-sm bg-tint text-xs text-muted">
      {label}
    </div>
  );
}
