import { EmbedBody } from "@/app/[locale]/embed/pairs/[pair]/[chart]/embed-body";
import type { EmbedProps } from "@/app/[locale]/embed/pairs/[pair]/[chart]/embed-props";
import { listWithheld } from "@/app/api/v1/charts/read-chart";
import { EmbedFoot } from "@/components/chart/embed-foot";
import { IgnoredParameters } from "@/components/site/ignored-parameters";
import { Notice } from "@/components/ui/notice";
import type { ErrorDetail } from "@/lib/errors";
import type { ChartView } from "@/lib/params/chart-query";

type Props = EmbedProps<ChartView> & { name: string; problems: readonly ErrorDetail[] };

/** One chart alone, for a frame on any site: no head, no cookies, the theme of its address. `name` is what it is of. */
export async function EmbedView({ view, words, name, problems }: Props) {
  const withheld = await listWithheld(view);
  return (
    <>
      <h1 className="sr-only">{name}</h1>
      <IgnoredParameters problems={problems} words={words} />
      {withheld.length > 0 ? (
        <Notice tone="warning">
          {words.t("picture.withheld", { names: withheld.map(({ code }) => code).join(", ") })}
        </Notice>
      ) : (
        <EmbedBody view={view} words={words} />
      )}
      <EmbedFoot view={view} words={words} />
    </>
  );
}
