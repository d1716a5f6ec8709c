import type { ClaimColumn } from "@/components/claim/claim-columns";
import { ColumnHeader } from "@/components/table/column-header";
import type { ClaimRow } from "@/lib/domain/claim-row";

type Props = {
  /** Names the table and its scroll region. */
  caption: string;
  hideCaption?: boolean;
  columns: readonly ClaimColumn[];
  claims: readonly ClaimRow[];
  emptyText: string;
};

function Head({ columns }: { columns: readonly ClaimColumn[] }) {
  return (
    <thead>
      <tr>
        {columns.map((column) => {
          const state = column.sort?.state;
          return (
            <th
              key={column.id}
              scope="col"
              aria-sort={state && state !== "none" ? state : undefined}
              style={column.width ? { minWidth: column.width } : undefined}
              className={column.rowHeader ? "names sm:min-w-56" : undefined}
            >
              <ColumnHeader column={column} />
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

/** A claim's row has its number as address: whoever follows a link to it finds it marked, clear of the table's head. */
function Row({ claim, columns }: { claim: ClaimRow; columns: readonly ClaimColumn[] }) {
  return (
    <tr id={claim.id} className="scroll-mt-12 target:*:bg-tint">
      {columns.map(({ id, rowHeader, width, cell }) => {
        const className = rowHeader || width ? "whitespace-normal" : undefined;
        return rowHeader ? (
          <th key={id} scope="row" className={className}>
            {cell(claim)}
          </th>
        ) : (
          <td key={id} className={className}>
            {cell(claim)}
          </td>
        );
      })}
    </tr>
  );
}

/**
 * The table of claims: native and drawn by the server alone, for its cells hold several lines with links of their own,
 * one for each reporter. Rows come ordered and cut to the page.
 */
export function ClaimTable({ caption, hideCaption, columns, claims, emptyText }: Props) {
  return (
    <section
      aria-label={caption}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
      className="print-open relative max-h-[85vh] max-w-full overflow-auto border-y border-rule"
    >
      <table className="data-table">
        <caption className={hideCaption ? "sr-only" : "px-3 py-2 text-left text-xs text-muted"}>
          <span className="sticky left-3 inline-block max-w-[calc(100vw-3.5rem)]">{caption}</span>
        </caption>
        <Head columns={columns} />
        <tbody>
          {claims.map((claim) => (
            <Row key={claim.id} claim={claim} columns={columns} />
          ))}
          {claims.length === 0 && (
            <tr>
              <td colSpan={columns.length} className="px-3 py-8 text-center whitespace-normal text-muted">
                {emptyText}
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </section>
  );
}
