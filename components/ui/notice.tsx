import { CircleAlert, Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";

export type NoticeProps = { tone?: "info" | "warning" | "error"; title?: string; children: ReactNode };

const TONES = {
  info: { className: "border-rule bg-tint", Icon: Info },
  warning: { className: "border-warn bg-warn-tint", Icon: TriangleAlert },
  error: { className: "border-bad bg-bad-tint", Icon: CircleAlert },
};

/** A message about the page: errors interrupt (`alert`), the others wait for their turn (`status`). */
export function Notice({ tone = "info", title, children }: NoticeProps) {
  const { className, Icon } = TONES[tone];
  return (
    <div
      role={tone === "error" ? "alert" : "status"}
      className={`flex gap-2.5 rounded-sm border-l-4 px-3 py-2.5 text-sm ${className}`}
    >
      <Icon size={18} aria-hidden className="mt-0.5 shrink-0" />
      <div className="min-w-0">
        {title && <p className="font-semibold">{title}</p>}
        {children}
      </div>
    </div>
  );
}
