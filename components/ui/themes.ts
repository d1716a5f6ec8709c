/** What a reader may choose; the cookie `theme` keeps it. */
export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];
