import "server-only";
import { LEDGER_SIZE } from "@/components/claim/ledger-view";
import { listSubjects } from "@/lib/db/claim-subjects";
import { countVerdicts, listClaims } from "@/lib/db/claims-list";
import type { Pair } from "@/lib/domain/pair";
import { type ClaimQuery, claimQuery } from "@/lib/params/claim-query";

type Search = Record<string, string | string[] | undefined>;
type Options = { pair?: Pair; today: string };

/** The ledger's query from an address; a pair's, without a size of its own, shows as many claims as a page can hold. */
export function parseLedger(search: Search, { pair, today }: Options) {
  const sized = pair && !search.size ? { ...search, size: String(LEDGER_SIZE) } : search;
  return claimQuery.parse(sized, { fixed: pair && { pair }, today });
}

/** What the ledger shows of a query: its claims, the counts of their verdicts before any is chosen, and the subjects. */
export async function readLedger(query: ClaimQuery) {
  const [{ rows, total }, counts, subjects] = await Promise.all([
    listClaims(query),
    countVerdicts({ ...query, verdict: [], verdict_then: [] }),
    listSubjects(query),
  ]);
  return { query, rows, total, counts, subjects };
}
