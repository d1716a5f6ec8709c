import "server-only";
import { pool } from "@/lib/db/client";

/** For how long a good answer is taken for granted: many requests at once ask once. */
const TRUST_MS = 100;

let asked: Promise<boolean> | undefined;
let goodUntil = 0;

async function ask(now: () => number): Promise<boolean> {
  try {
    await pool().query("SELECT 1");
    goodUntil = now() + TRUST_MS;
    return true;
  } catch {
    return false;
  } finally {
    asked = undefined;
  }
}

/** Whether the database answers. `now` is a clock in milliseconds. A failure is never remembered: the next request asks again. */
export async function isDatabaseUp(now: () => number): Promise<boolean> {
  if (now() < goodUntil) return true;
  asked ??= ask(now);
  return asked;
}
