"use client";

import { useState } from "react";
import { fetchPicture, pngOf, saveFile } from "@/components/chart/picture/png-of";
import { Button } from "@/components/ui/button";

type PngButtonProps = {
  /** Address of the chart's SVG. */
  href: string;
  label: string;
  longLabel: string;
  doneLabel: string;
  failedLabel: string;
};

/** Saves a chart as PNG of double size, drawn by the reader's browser from the very SVG. Needs a script, which the SVG does not. */
export function PngButton({ href, label, longLabel, doneLabel, failedLabel }: PngButtonProps) {
  const [said, setSaid] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    try {
      const { svg, name } = await fetchPicture(href);
      saveFile(await pngOf(svg), name.replace(/\.svg$/, ".png"));
      setSaid(doneLabel);
    } catch {
      // The server has no such picture, or the browser cannot draw it: the reader is told, nothing else is lost.
      setSaid(failedLabel);
    }
    setBusy(false);
  };
  return (
    <span className="needs-script inline-flex items-center">
      <Button look="quiet" size="small" aria-label={longLabel} aria-busy={isBusy} disabled={isBusy} onClick={save}>
        {label}
      </Button>
      <span role="status" className={said === failedLabel ? "text-xs" : "sr-only"}>
        {said}
      </span>
    </span>
  );
}
