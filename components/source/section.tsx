import type { ReactNode } from "react";

/** A part of the sources page under its heading. */
export function Section({
  id,
  title,
  lead,
  children,
}: {
  id: string;
  title: string;
  lead?: string;
  children: ReactNode;
}) {
  return (
    <div className="mt-10">
      <h2 id={id} className="pb-2 font-serif text-lg font-semibold">
        {title}
      </h2>
      {lead && <p className="max-w-prose pb-3 text-sm text-muted">{lead}</p>}
      {children}
    </div>
  );
}
