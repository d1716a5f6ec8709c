import { defineQuery } from "@/lib/params/query";
import { asOfHasCome, rangeInOrder } from "@/lib/params/rules";
import { asOfParam, dayParam } from "@/lib/params/values";

/** The URL grammar of a dashboard: the range of time that its charts show, and the day whose knowledge they show. */
export const viewQuery = defineQuery({ from: dayParam("start"), to: dayParam("end"), asof: asOfParam() }, [
  rangeInOrder,
  asOfHasCome,
]);
export type ViewQuery = typeof viewQuery.defaults;
