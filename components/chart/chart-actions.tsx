import { ChevronDown } from "lucide-react";
import { EmbedCode } from "@/components/chart/embed-code";
import { PngButton } from "@/components/chart/picture/png-button";
import { LinkButton } from "@/components/ui/button";
import { CopyLink } from "@/components/ui/copy-link";
import type { Words } from "@/lib/i18n/words";
import { type ChartView, embedPath, pictureHref } from "@/lib/params/chart-query";
import type { ChartName } from "@/lib/params/chart-query-rules";

type Props = { view: ChartView; title: string; words: Words };

// Enough for the chart with its head, source and legend in a column of 700 px.
const FRAME_HEIGHT: Record<ChartName, number> = {
  growth: 780,
  trade: 980,
  indicator: 620,
  transformed: 600,
  revisions: 680,
  panel: 780,
  scatter: 840,
  flows: 1240,
  sums: 1040,
  cadence: 700,
  targets: 900,
};

/** What a reader may take of a chart: the link to its page, its picture as SVG and PNG, and the code that puts it into another page. */
export function ChartActions({ view, title, words }: Props) {
  const { t } = words;
  const path = words.path(embedPath(view));
  const copy = { label: t("picture.copyCode"), copiedLabel: t("common.copied"), failedLabel: t("common.copyFailed") };
  return (
    <>
      <CopyLink label={t("common.copyLink")} copiedLabel={t("common.copied")} failedLabel={t("common.copyFailed")} />
      <LinkButton href={pictureHref(view)} download look="quiet" size="small" label={t("picture.svgLabel")}>
        {t("picture.svg")}
      </LinkButton>
      <PngButton
        href={pictureHref(view)}
        label={t("picture.png")}
        longLabel={t("picture.pngLabel")}
        doneLabel={t("picture.pngDone")}
        failedLabel={t("picture.pngFailed")}
      />
      <details className="text-xs open:order-last open:basis-full">
        <summary className="inline-flex min-h-8 cursor-pointer items-center gap-1 rounded-sm px-2 font-medium hover:bg-tint">
          {t("picture.embed")}
          <ChevronDown size={14} aria-hidden />
        </summary>
        <p className="mt-1 max-w-prose text-muted">
          {t("picture.embedText")} {t("picture.embedTheme")}
        </p>
        <EmbedCode
          path={path}
          title={title}
          height={FRAME_HEIGHT[view.chart]}
          label={t("picture.embedCode")}
          copy={copy}
        />
        <a href={path} className="inline-block py-1 font-medium">
          {t("picture.embedOpen")}
        </a>
      </details>
    </>
  );
}
