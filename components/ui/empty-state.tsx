import type { ReactNode } from "react";

export type EmptyStateProps = { title: string; children?: ReactNode; action?: ReactNode };

/** Says what is missing (`title`), why (`children`) and what to do next (`action`, a link). */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="border-y border-hairline py-8 text-sm">
      <p className="text-base font-semibold">{title}</p>
      {children && <div className="mt-1 max-w-prose text-muted">{children}</div>}
      {action && <div className="mt-4">{action}</div>}
    </div>
  );
}
