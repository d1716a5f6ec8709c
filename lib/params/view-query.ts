import { defineQuery } from "@/lib/params/query";
import { rangeInOrder } from "@/lib/params/rules";
import { dayParam } from "@/lib/params/values";

/** The URL grammar of a dashboard: the range of time that its charts show. */
export const viewQuery = defineQuery({ from: dayParam("start"), to: dayParam("end") }, [rangeInOrder]);
export type ViewQuery = typeof viewQuery.defaults;
