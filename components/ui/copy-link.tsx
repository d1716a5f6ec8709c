"use client";

import { Link2 } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";

export type CopyLinkProps = {
  /** Address to copy, absolute or from the root; without it the page's own. */
  href?: string;
  label: string;
  copiedLabel: string;
  failedLabel: string;
};

/** Puts the address of a view on the clipboard and says whether that went well. */
export function CopyLink({ href, label, copiedLabel, failedLabel }: CopyLinkProps) {
  const [said, setSaid] = useState<string | null>(null);
  const copy = async () => {
    const address = new URL(href ?? window.location.href, window.location.href).href;
    try {
      await navigator.clipboard.writeText(address);
      setSaid(copiedLabel);
    } catch {
      // Without the permission (or without TLS) there is no clipboard: the reader is told, nothing else is lost.
      setSaid(failedLabel);
    }
  };
  return (
    <span className="needs-script inline-flex items-center">
      <Button look="quiet" size="small" onClick={copy}>
        <Link2 size={14} aria-hidden />
        {said ?? label}
      </Button>
      <span role="status" className="sr-only">
        {said}
      </span>
    </span>
  );
}
