import type { Side } from "@/components/ui/side-dot";

/** The colours of a picture: those of app/globals.css, since a picture has no style sheet of the site's. */
export type Colours = Record<"paper" | "ink" | "muted" | "hairline" | "rule", string> & { side: Record<Side, string> };

export const PICTURE_COLOURS: Record<"light" | "dark", Colours> = {
  light: {
    paper: "#fbfaf7",
    ink: "#1b1f24",
    muted: "#59616b",
    hairline: "#dedbd2",
    rule: "#83898f",
    side: { a: "#0068a8", b: "#b34f00", pair: "#1b1f24" },
  },
  dark: {
    paper: "#101418",
    ink: "#e6e8ea",
    muted: "#9aa3ad",
    hairline: "#2b323a",
    rule: "#737c86",
    side: { a: "#56b4e9", b: "#e69f00", pair: "#e6e8ea" },
  },
};
