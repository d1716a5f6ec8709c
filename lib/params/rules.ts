import type { Rule } from "@/lib/params/query";

/** Nobody knows what will be known: `asof` may not lie after today, where the reader's clock is known. */
export const asOfHasCome: Rule<{ asof: string | null }> = ({ asof }, today) =>
  asof !== null && today !== undefined && asof > today
    ? {
        names: ["asof"],
        message: `lies after today, ${today}: name a day that has come, or leave it out for the latest`,
      }
    : null;

/** `to` may not lie before `from`. */
export const rangeInOrder: Rule<{ from: string | null; to: string | null }> = ({ from, to }) =>
  from !== null && to !== null && to < from
    ? { names: ["from", "to"], message: "do not go together: to lies before from" }
    : null;
