import { COMPUTED } from "@/lib/domain/indicator";
import type { SeriesWithValues } from "@/lib/domain/series";

/**
 * Whether a series is of both countries together and not of one, or of a flow from one to the other: the counts of
 * their meetings. `refArea` is then the first code of the pair and `counterpartArea` the second, without a direction.
 */
export function isOfPair({ measure }: Pick<SeriesWithValues, "measure">): boolean {
  return measure === COMPUTED.measure;
}
