import "server-only";
import { listClaims } from "@/lib/db/claims-list";
import type { ClaimRow } from "@/lib/domain/claim-row";
import { type ClaimQuery, claimQuery } from "@/lib/params/claim-query";
import { PAGE_SIZE } from "@/lib/params/values";

/** All claims of a query, whatever their number: what is held against each other must not end with a page. */
export async function readClaims(query: Partial<ClaimQuery>): Promise<ClaimRow[]> {
  const whole: ClaimQuery = { ...claimQuery.defaults, sort: "said_on", ...query, size: PAGE_SIZE.max };
  const first = await listClaims({ ...whole, page: 1 });
  const pages = Math.ceil(first.total / PAGE_SIZE.max);
  const rest = Array.from({ length: Math.max(0, pages - 1) }, (_, index) => listClaims({ ...whole, page: index + 2 }));
  return [first, ...(await Promise.all(rest))].flatMap(({ rows }) => rows);
}
