"use client";

import type { LucideIcon } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";

export type CopyButtonProps = {
  icon: LucideIcon;
  /** What is copied, asked for at the click. */
  text: () => string;
  label: string;
  copiedLabel: string;
  failedLabel: string;
};

/** Puts a text on the clipboard and says whether that went well. */
export function CopyButton({ icon: Icon, text, label, copiedLabel, failedLabel }: CopyButtonProps) {
  const [said, setSaid] = useState<string | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      setSaid(copiedLabel);
    } catch {
      // Without the permission (or without TLS) there is no clipboard: the reader is told, nothing else is lost.
      setSaid(failedLabel);
    }
  };
  return (
    <span className="needs-script inline-flex items-center">
      <Button look="quiet" size="small" onClick={copy}>
        <Icon size={14} aria-hidden />
        {said ?? label}
      </Button>
      <span role="status" className="sr-only">
        {said}
      </span>
    </span>
  );
}
