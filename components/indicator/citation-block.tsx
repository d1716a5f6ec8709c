"use client";

import { Quote } from "lucide-react";
import { useSyncExternalStore } from "react";
import { CopyButton } from "@/components/ui/copy-button";
import { citeBibtex } from "@/lib/csv/bibtex";
import { type CitedRelease, citeApa } from "@/lib/csv/citation";
import type { Attribution } from "@/lib/domain/source";

export type CitationBlockProps = {
  attribution: Attribution;
  release: Omit<CitedRelease, "url">;
  /** Path of the page that shows the figures. */
  path: string;
  labels: { apa: string; bibtex: string; copyApa: string; copyBibtex: string; copied: string; failed: string };
};

const noChange = () => () => undefined;

/** The site's own address, which only the browser knows; empty on the server. */
function useOrigin(): string {
  return useSyncExternalStore(
    noChange,
    () => window.location.origin,
    () => "",
  );
}

/** How to cite figures, in APA style and as a BibTeX entry, to be copied; without scripts the texts can be selected. */
export function CitationBlock({ attribution, release, path, labels }: CitationBlockProps) {
  const cited = { ...release, url: `${useOrigin()}${path}` };
  const [before, title, after] = citeApa(attribution, cited);
  const bibtex = citeBibtex(attribution, cited);
  const said = { icon: Quote, copiedLabel: labels.copied, failedLabel: labels.failed };
  return (
    <div className="mt-2 text-sm">
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <p className="text-xs text-muted">{labels.apa}</p>
        <CopyButton {...said} label={labels.copyApa} text={() => `${before}${title}${after}`} />
      </div>
      <p lang="en" data-citation="apa" className="max-w-prose break-words select-all">
        {before}
        <cite>{title}</cite>
        {after}
      </p>
      <div className="mt-2 flex flex-wrap items-center justify-between gap-x-4">
        <p className="text-xs text-muted">{labels.bibtex}</p>
        <CopyButton {...said} label={labels.copyBibtex} text={() => bibtex} />
      </div>
      <pre
        lang="en"
        data-citation="bibtex"
        className="rounded-sm bg-sunken p-2 text-xs break-words whitespace-pre-wrap select-all"
      >
        {bibtex}
      </pre>
    </div>
  );
}
