import type { z } from "zod";

/** A cell once read: text, a whole number, a truth value, or null for missing. Decimals and days stay text. */
export type Cell = string | number | boolean | null;
export type Row = Record<string, Cell>;

/** What is wrong with a row, at which column. */
export type Fault = { column: string; message: string };

/** A shipped CSV: one record type, its columns in the file's order, and what must hold for its rows. */
export type ShippedTable = {
  /** Name of the database's table and, with `.csv`, of the file. */
  name: string;
  columns: z.ZodObject<Record<string, z.ZodType<Cell>>>;
  /** Columns that together name a row. */
  key: readonly string[];
  /** Further sets of columns that no two rows may share. */
  unique?: readonly (readonly string[])[];
  /** Columns whose value, when there is one, must stand in a column of another (or the same) file. */
  references?: Readonly<Record<string, readonly [table: string, column: string]>>;
  /** What must hold between the cells of one row; asked only when each cell by itself is right. */
  rules?: (row: Row) => Fault[];
  /** The table stores first and last day beside the text of `period`. */
  storesPeriodDays?: boolean;
};

/** The names of a table's columns, as its file has them. */
export function columnsOf(table: ShippedTable): string[] {
  return Object.keys(table.columns.shape);
}
