"use client";

import { Link2 } from "lucide-react";
import { CopyButton, type CopyButtonProps } from "@/components/ui/copy-button";

export type CopyLinkProps = Omit<CopyButtonProps, "icon" | "text"> & {
  /** Address to copy, absolute or from the root; without it the page's own. */
  href?: string;
};

/** Puts the address of a view on the clipboard and says whether that went well. */
export function CopyLink({ href, ...labels }: CopyLinkProps) {
  const address = () => new URL(href ?? window.location.href, window.location.href).href;
  return <CopyButton {...labels} icon={Link2} text={address} />;
}
