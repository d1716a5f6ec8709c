import { epochToDay } from "@/lib/domain/period";

/** Today by the server's clock, in UTC: the last day whose knowledge can be asked for. */
export function today(): string {
  return epochToDay(Date.now());
}
