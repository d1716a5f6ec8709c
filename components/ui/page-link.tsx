import Link from "next/link";
import type { ComponentProps } from "react";

export type PageLinkProps = Omit<ComponentProps<typeof Link>, "prefetch">;

/** A link to another page of ours, which is fetched when somebody follows it: a table of links would ask for a hundred. */
export function PageLink(props: PageLinkProps) {
  return <Link {...props} prefetch={false} />;
}
