import type { TableRow } from "@/components/table/table-types";

function flagsOf(rows: readonly TableRow[]): [mark: string, label: string][] {
  const cells = rows.flatMap((row) => Object.values(row.cells));
  return [...new Map(cells.flatMap(({ flag }) => (flag ? [[flag.mark, flag.label] as const] : [])))];
}

/** The markers that stand at figures of the table, each explained once under it. */
export function TableFlags({ rows }: { rows: readonly TableRow[] }) {
  const flags = flagsOf(rows);
  if (flags.length === 0) return null;
  return (
    <ul className="mt-2 flex flex-wrap gap-x-4 text-xs text-muted">
      {flags.map(([mark, label]) => (
        <li key={mark}>
          <span className="mr-1 font-semibold">{mark}</span>
          {label}
        </li>
      ))}
    </ul>
  );
}
