import "server-only";
import { readClaims } from "@/app/[locale]/read-claims";
import { contradictionsAt } from "@/components/meeting/contradicted-figures";
import type { WindowRecord } from "@/components/meeting/window-view";
import { listLatestSeries } from "@/lib/db/series";
import type { ClaimRow } from "@/lib/domain/claim-row";
import { GROWTH_INDICATOR, TRADE_MEASURES } from "@/lib/domain/indicator";
import type { MeetingDetail } from "@/lib/domain/meeting-page";
import { INFLATION_INDICATOR, type MeetingWindow } from "@/lib/domain/meeting-window";

/** The figures of both countries and of their trade that were known on the day; none without a window to show them in. */
export async function readWindow(
  { pair }: MeetingDetail,
  window: MeetingWindow | null,
  asof: string | null,
): Promise<WindowRecord> {
  if (!window) return { own: [], trade: [] };
  const sides = [pair.a, pair.b];
  const codes = [GROWTH_INDICATOR, INFLATION_INDICATOR];
  const [own, trade] = await Promise.all([
    listLatestSeries({ indicatorCodes: codes, refAreas: sides, counterparts: null }, asof),
    listLatestSeries({ measures: TRADE_MEASURES, refAreas: sides, counterparts: sides }, asof),
  ]);
  return { own, trade };
}

/** The figures of the meeting that others of its pair contradict, among all that were quoted of the same subjects. */
export async function readContradictions(
  { slug, leading, pair }: MeetingDetail,
  claims: readonly ClaimRow[],
  asof: string | null,
) {
  const subject = [...new Set(claims.map((claim) => claim.subject))];
  if (subject.length === 0) return [];
  return contradictionsAt(leading?.slug ?? slug, await readClaims({ pair, subject, asof }));
}
