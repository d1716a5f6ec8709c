/** Bounds stay bounds: "over 6 percent" is `>`, never 6. `up to` is `<=`. */
export const COMPARATORS = ["=", ">", ">=", "<", "<=", "about"] as const;
export type Comparator = (typeof COMPARATORS)[number];

export const CLAIM_KINDS = ["fact", "target", "forecast", "portfolio"] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

export const FIGURE_KINDS = ["official", "press", "forecast"] as const;
