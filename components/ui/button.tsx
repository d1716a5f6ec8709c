import type { ButtonHTMLAttributes, ReactNode } from "react";
import { PageLink } from "@/components/ui/page-link";

type Look = "primary" | "secondary" | "quiet";

const BASE =
  "inline-flex items-center justify-center gap-1.5 rounded-sm font-medium no-underline whitespace-nowrap no-print";
const SIZES = { normal: "min-h-9 px-3 text-sm", small: "min-h-8 px-2 text-xs" };
type Size = keyof typeof SIZES;
const LOOKS: Record<Look, string> = {
  primary: "bg-ink text-paper hover:opacity-90",
  secondary: "border border-rule bg-transparent text-ink hover:bg-tint",
  quiet: "text-ink hover:bg-tint",
};

/** A button; `look` primary is the one deed of a form. Not printed. */
export function Button({
  look = "secondary",
  size = "normal",
  type = "button",
  className = "",
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & { look?: Look; size?: Size }) {
  const classes = `${BASE} ${SIZES[size]} ${LOOKS[look]} disabled:opacity-50 ${className}`;
  return <button {...rest} type={type} className={classes} />;
}

export type LinkButtonProps = {
  href: string;
  children: ReactNode;
  look?: Look;
  size?: Size;
  /** For files: a plain link that the browser downloads, past the router. */
  download?: boolean;
  label?: string;
};

/** A link that looks like a button. `label` is its accessible name where the visible words alone are too short. */
export function LinkButton(props: LinkButtonProps) {
  const { href, children, look = "secondary", size = "normal", download = false, label } = props;
  const className = `${BASE} ${SIZES[size]} ${LOOKS[look]}`;
  if (download) {
    return (
      <a href={href} download className={className} aria-label={label}>
        {children}
      </a>
    );
  }
  return (
    <PageLink href={href} className={className} aria-label={label}>
      {children}
    </PageLink>
  );
}
