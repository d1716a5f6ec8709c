"use client";

import { useSearchParams } from "next/navigation";
import { PageLink, type PageLinkProps } from "@/components/ui/page-link";
import { chosenDay, withAsOf } from "@/lib/params/as-of";

type Props = Omit<PageLinkProps, "href"> & { href: string; today: string };

/** A link of a layout, which does not know the page's address: it keeps the day of the view. */
export function AsOfLink({ href, today, ...rest }: Props) {
  const day = chosenDay(useSearchParams().getAll("asof"), today);
  return <PageLink {...rest} href={withAsOf(href, day)} />;
}
