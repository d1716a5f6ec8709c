import type { Measure } from "@/lib/domain/indicator";
import type { Topic } from "@/lib/domain/meeting";

/**
 * The measures that count what a topic of the agenda is about. Only what is of the topic itself: growth, prices or
 * population touch every topic and say nothing of one. Where no publisher's series that this product knows counts a
 * topic, the list is empty, and that is shown as a finding.
 */
export const TOPIC_MEASURES: Record<Topic, readonly Measure[]> = {
  politics: [],
  trade: ["trade_export", "trade_import", "trade_turnover", "trade_turnover_share", "exports_total", "imports_total"],
  transport_transit: [],
  investment: ["fdi_inflows", "fdi_inflows_share"],
  energy: [],
  water: [],
  industrial_cooperation: [],
  tourism: [],
  culture_humanitarian: [],
  security: [],
  digital_ai: [],
};
