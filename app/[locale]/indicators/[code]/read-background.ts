import "server-only";
import type { MeetingRecord } from "@/components/meeting/meeting-count-cell";
import { listClaimSubjects } from "@/lib/db/claim-subjects";
import { listClaims } from "@/lib/db/claims-list";
import { getCatalogueEntry } from "@/lib/db/indicator-catalogue";
import { listTimeline } from "@/lib/db/meeting-brief";
import { getCoverage } from "@/lib/db/pairs";
import type { Indicator } from "@/lib/domain/indicator";
import type { Pair } from "@/lib/domain/pair";
import { claimQuery } from "@/lib/params/claim-query";
import type { ObservationQuery } from "@/lib/params/observation-query";
import { PAGE_SIZE } from "@/lib/params/values";

type View = Pick<ObservationQuery, "pair" | "asof">;

async function readRecord(pair: Pair, asOf: string | null): Promise<MeetingRecord> {
  const [meetings, coverage] = await Promise.all([listTimeline(pair, asOf), getCoverage(pair, asOf)]);
  return { pair, meetings, coverage };
}

async function readClaims({ measure }: Indicator, { pair, asof }: View) {
  const all = { ...claimQuery.defaults, pair, asof, size: PAGE_SIZE.min };
  const query = { ...all, subject: await listClaimSubjects(measure, all) };
  // No subject would mean no restriction.
  const found = query.subject.length > 0 ? await listClaims(query) : { rows: [], total: 0 };
  return { query, ...found };
}

/** What stands beside the figures of an indicator: its data sets, what was said of it, and the meetings of the pair. */
export async function readBackground(indicator: Indicator, view: View, locale: string) {
  const [entry, claims, record] = await Promise.all([
    getCatalogueEntry(indicator.code, { pair: view.pair, asof: view.asof }, locale),
    readClaims(indicator, view),
    view.pair && readRecord(view.pair, view.asof),
  ]);
  return { entry, claims, record };
}
