import type { SeriesReleases } from "@/lib/domain/series-releases";
import { OBSERVATION_COLUMNS, type ObservationQuery, observationQuery } from "@/lib/params/observation-query";

type Asked = Pick<ObservationQuery, "from" | "to" | "asof">;

/** The list of every release of a series within a range, oldest first, with the columns of revisions, for its file. */
export function releasesQuery(series: SeriesReleases, asked: Asked): ObservationQuery {
  return {
    ...observationQuery.defaults,
    ...asked,
    country: [series.refArea],
    indicator: [series.indicatorCode],
    dataset: [series.attribution.datasetCode],
    vintages: "all",
    columns: [...OBSERVATION_COLUMNS],
    sort: "vintage",
  };
}
