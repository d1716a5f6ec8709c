import type { BadgeTone } from "@/components/ui/badge";
import type { Side } from "@/components/ui/side-dot";
import type { MeetingLane } from "@/lib/domain/meeting";

export type SortState = "ascending" | "descending" | "none";

export type TableColumn = {
  id: string;
  header: string;
  /** Unit and scale, under the header ("US$ million, current prices"). */
  unit?: string;
  align?: "start" | "end";
  /** The link's address sorts by this column (or turns its order); `label` is its accessible name. */
  sort?: { href: string; state: SortState; label: string };
  /** The column names its rows; one per table, and it stays in place when the table scrolls sideways. */
  rowHeader?: boolean;
  /** CSS length of the least width. */
  width?: string;
  /** Long texts wrap in this column; others stay on one line. */
  wrap?: boolean;
};

export type TableCell = {
  /** What people read; ignored when `missing` is set. */
  text: string;
  /** Address to which the text links. */
  href?: string;
  /** Accessible name of that link, where the text alone does not say where it leads; it contains the text. */
  linkLabel?: string;
  /** The address is on another site. */
  external?: boolean;
  /** Several texts, each with a way of its own, in place of `text`, which says them all. */
  links?: readonly { text: string; href: string }[];
  /** Value as the machine writes it, in the publisher's digits. */
  value?: string;
  /** Why there is no value: shown as a dash that says this. */
  missing?: string;
  /** Marker that is explained under the table, such as P for provisional. */
  flag?: { mark: string; label: string };
  /** Second, smaller line. */
  sub?: string;
  mark?: { lane: MeetingLane; hollow?: boolean; multilateral?: boolean };
  side?: Side;
  badge?: { tone: BadgeTone };
};

export type TableRow = { id: string; cells: Readonly<Record<string, TableCell>> };
