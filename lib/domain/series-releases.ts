import type { Observation } from "@/lib/domain/observation";
import type { Provenance, SeriesWithValues } from "@/lib/domain/series";

/** A value as one release stated it, with the days that are known of the release and the remark of the record on it. */
export type ReleasedValue = Observation & Provenance & { note: string | null };

/** A series with every release of each period: oldest period first, of each the oldest release first. */
export type SeriesReleases = Omit<SeriesWithValues, "values"> & { releases: ReleasedValue[] };
