"use client";

import { Code } from "lucide-react";
import { useSyncExternalStore } from "react";
import { frameCode } from "@/components/chart/frame-code";
import { CopyButton, type CopyButtonProps } from "@/components/ui/copy-button";

type EmbedCodeProps = {
  /** Path of the framed page, from the root. */
  path: string;
  title: string;
  height: number;
  /** Accessible name of the code. */
  label: string;
  copy: Omit<CopyButtonProps, "icon" | "text">;
};

const never = () => () => {};

/** The code that puts a chart into a page. Only the browser knows under which address its reader sees this site. */
export function EmbedCode({ path, title, height, label, copy }: EmbedCodeProps) {
  const origin = useSyncExternalStore(
    never,
    () => window.location.origin,
    () => "",
  );
  const code = frameCode({ src: origin + path, title, height });
  return (
    <div className="mt-2">
      <textarea
        readOnly
        rows={4}
        aria-label={label}
        value={code}
        className="block w-full rounded-sm border border-rule bg-sunken p-2 font-mono text-xs"
      />
      <CopyButton {...copy} icon={Code} text={() => code} />
    </div>
  );
}
