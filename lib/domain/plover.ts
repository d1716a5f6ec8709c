import type { Topic } from "@/lib/domain/meeting";

/** Modes of PLOVER's event CONSULT, with their place on its scale from -10 to +10. */
export const CONSULT_SCALES = { visit: 4, "third-party": 1, multilateral: 4, phone: 1.5 } as const;

/** Contexts of PLOVER that topics of ours mean. */
type PloverContext = "diplomatic" | "economic" | "natural_resource" | "technology";

/**
 * The context of a topic. Null where PLOVER has none (culture) or several of which the record does not tell which:
 * water is human security or environment, security is military, terrorism or intelligence.
 */
export const TOPIC_CONTEXTS = {
  politics: "diplomatic",
  trade: "economic",
  transport_transit: "economic",
  investment: "economic",
  energy: "natural_resource",
  water: null,
  industrial_cooperation: "economic",
  tourism: "economic",
  culture_humanitarian: null,
  security: null,
  digital_ai: "technology",
} as const satisfies Record<Topic, PloverContext | null>;
