import type { Rule } from "@/lib/params/query";

/** `to` may not lie before `from`. */
export const rangeInOrder: Rule<{ from: string | null; to: string | null }> = ({ from, to }) =>
  from !== null && to !== null && to < from
    ? { names: ["from", "to"], message: "do not go together: to lies before from" }
    : null;
