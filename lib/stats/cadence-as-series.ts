import { CADENCE_DATASET, CADENCE_INDICATORS, type CadenceCode, type CountedRecord } from "@/lib/domain/cadence";
import { COMPUTED, type Frequency, type Unit } from "@/lib/domain/indicator";
import type { Pair } from "@/lib/domain/pair";
import type { SeriesWithValues } from "@/lib/domain/series";
import type { Attribution } from "@/lib/domain/source";
import { cadenceSeries } from "@/lib/stats/cadence-series";

/** The origin of what is counted: not a publisher's figure but the record's own meetings, each with its sources. */
const CADENCE_ATTRIBUTION: Attribution = {
  datasetCode: CADENCE_DATASET,
  publisher: "Rapport",
  title: "Meetings, computed from the record of meetings",
  abbreviation: "Rapport",
  licence: "computed from the record of meetings; the reports that it cites keep their own terms",
  licenceUrl: null,
  url: "/sources#rapport-meetings",
};

/** Unit of a count: a number, or the sum of weights. */
export function cadenceUnit(isWeighted: boolean): { unit: Unit; decimals: number } {
  return isWeighted ? { unit: COMPUTED.unit, decimals: 1 } : { unit: "COUNT", decimals: 0 };
}

/** The day up to which a record speaks: where it ends, else the day of the view, else its last meeting's. Null when empty. */
export function recordDay({ coverage, meetings }: CountedRecord, asOf: string | null): string | null {
  const days = meetings.flatMap(({ startDate }) => startDate ?? []).sort();
  return coverage?.recordedTo ?? asOf ?? days.at(-1) ?? null;
}

/**
 * A count of a pair's meetings as a series like a publisher's: of the pair (`isOfPair`), its one release being the day
 * up to which the record speaks. What the record does not cover is null with status M; P marks what it covers in part.
 * Null where no period can be counted.
 */
export function cadenceAsSeries(
  code: CadenceCode,
  record: CountedRecord,
  { a, b }: Pick<Pair, "a" | "b">,
  { freq, asOf }: { freq: Frequency; asOf: string | null },
): SeriesWithValues | null {
  const choice = CADENCE_INDICATORS[code];
  const day = recordDay(record, asOf);
  const { periods } = cadenceSeries(record, { a, b }, { ...choice, freq });
  if (day === null || periods.length === 0) return null;
  const { unit, decimals } = cadenceUnit(choice.weights !== null);
  return {
    key: `${CADENCE_DATASET}:${code}:${a}:${b}:${freq}:${unit}:N`,
    indicatorCode: code,
    measure: COMPUTED.measure,
    refArea: a,
    counterpartArea: b,
    freq,
    unit,
    unitMultiplier: 0,
    adjustment: "N",
    valuation: null,
    decimals,
    attribution: CADENCE_ATTRIBUTION,
    values: periods.map(({ period, start, end, value, status }) => ({
      period,
      periodStart: start,
      periodEnd: end,
      vintage: day,
      value,
      status,
      basis: "published",
      publishedAt: day,
      retrievedAt: day,
      origin: CADENCE_DATASET,
    })),
  };
}
