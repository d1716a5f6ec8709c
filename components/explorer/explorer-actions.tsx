import { Download } from "lucide-react";
import type { ExploredResult } from "@/components/explorer/explored-series";
import { type ExplorerContext, figuresFile, transformedFile, usedSeries } from "@/components/explorer/explorer-context";
import { DownloadButton } from "@/components/table/download-button";
import { LinkButton } from "@/components/ui/button";
import { CopyLink } from "@/components/ui/copy-link";

type Props = { results: readonly ExploredResult[]; context: ExplorerContext };

/** What can be taken away of a part of the explorer: its address, the published figures, and what was computed of them. */
export function ExplorerActions({ results, context }: Props) {
  const { words } = context;
  const { t } = words;
  const codes = [...new Set(results.map(({ series }) => series.indicatorCode))];
  const computed = transformedFile(codes, context);
  return (
    <>
      <CopyLink label={t("common.copyLink")} copiedLabel={t("common.copied")} failedLabel={t("common.copyFailed")} />
      {computed && (
        <LinkButton href={computed} download>
          <Download size={15} aria-hidden />
          {t("explore.computedCsv")}
        </LinkButton>
      )}
      <DownloadButton {...figuresFile(usedSeries(results), context)} words={words} />
    </>
  );
}
