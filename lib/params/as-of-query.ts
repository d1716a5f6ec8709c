import { defineQuery } from "@/lib/params/query";
import { asOfHasCome } from "@/lib/params/rules";
import { asOfParam } from "@/lib/params/values";

/** The URL grammar of a page that takes nothing but the day of the view. */
export const asOfQuery = defineQuery({ asof: asOfParam() }, [asOfHasCome]);
