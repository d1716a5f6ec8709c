import Form from "next/form";
import { SmallMultiples } from "@/components/chart/small-multiples";
import { explore } from "@/components/explorer/explorer-panels";
import { IndicatorPanel } from "@/components/explorer/indicator-panel";
import { TransformationFields } from "@/components/explorer/transformation-fields";
import { timeDomain } from "@/components/pair/time-range";
import { timeline } from "@/components/pair/timeline-view";
import { Button } from "@/components/ui/button";
import type { Indicator, SeriesMeasure } from "@/lib/domain/indicator";
import type { Pair } from "@/lib/domain/pair";
import type { SeriesWithValues } from "@/lib/domain/series";
import type { Words } from "@/lib/i18n/words";
import { exploreQuery, type TransformQuery, transformQuery } from "@/lib/params/explore-query";
import { type ObservationQuery, observationQuery } from "@/lib/params/observation-query";

export type IndicatorTransformationProps = {
  indicator: Indicator;
  pair: Pair;
  /** The indicator's series of the pair and the second ones that the transformation takes. */
  series: readonly SeriesWithValues[];
  /** All of which the pair has figures. */
  measures: readonly SeriesMeasure[];
  transform: TransformQuery;
  /** The rest of the page's address, which stays. */
  query: ObservationQuery;
  words: Words;
};

/** An indicator of both countries under a transformation that the reader chooses, with the keys of the explorer. */
export function IndicatorTransformation(props: IndicatorTransformationProps) {
  const { indicator, pair, series, measures, transform, query, words } = props;
  const { t } = words;
  const { from, to, asof } = query;
  const asked = { ...exploreQuery.defaults, ...transform, indicator: [indicator.code], from, to, asof };
  const { base, panels, years } = explore([indicator], series, asked);
  const kept = observationQuery.write(query, { omit: ["indicator", "page"] });
  const domain = timeDomain(query, years ?? [2000, 2000]);
  const isChanged = transform.transform !== "lin" || transform.freq !== "own";
  const context = { pair, query: asked, series, domain, stepped: [], words, isOnIndicatorPage: true };
  const own = series.filter(({ indicatorCode }) => indicatorCode === indicator.code);
  return (
    <section aria-labelledby="transformed" className="mt-10">
      <h2 id="transformed">{t("explore.transformed")}</h2>
      <Form
        key={transformQuery.write(transform).toString()}
        action={words.path(`/indicators/${encodeURIComponent(indicator.code)}`)}
        scroll={false}
        aria-label={t("explore.transformed")}
        className="group/explore no-print mt-2 flex flex-wrap items-end gap-x-4 gap-y-3"
      >
        {[...kept].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <TransformationFields
          query={transform}
          base={base}
          canLower={own.some(({ freq }) => freq !== "A")}
          measures={measures}
          words={words}
        />
        <Button type="submit" look="primary">
          {t("common.apply")}
        </Button>
      </Form>
      {isChanged && (
        <div className="mt-6">
          <SmallMultiples
            meetings={[]}
            domain={domain}
            labels={timeline([], query, words).labels}
            lanesLabel={t("explore.lanes")}
          >
            {panels.map((panel) => (
              <IndicatorPanel key={panel.indicator.code} panel={panel} context={context} />
            ))}
          </SmallMultiples>
        </div>
      )}
    </section>
  );
}
