import "server-only";
import type { Transaction } from "@/lib/db/write-transaction";

/** Who did what to which subject, with details for the reader; `at` is the moment of the deed. */
export type AuditEvent = { at: Date; actor: string; action: string; subject: string; detail: unknown };

/** Records a deed in the transaction that does it. */
export async function writeAuditEvent(
  tx: Transaction,
  { at, actor, action, subject, detail }: AuditEvent,
): Promise<void> {
  await tx.query("INSERT INTO audit_events (at, actor, action, subject, detail) VALUES ($1, $2, $3, $4, $5)", [
    at.toISOString(),
    actor,
    action,
    subject,
    JSON.stringify(detail),
  ]);
}
