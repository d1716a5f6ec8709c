/**
 * Rows for marks on one lane, so that marks of a row stand at least `gap` apart: each takes the lowest row with room.
 * `positions` ascend. With more than `maxRows` rows the mark shares the row whose last mark is farthest away.
 */
export function packRows(positions: readonly number[], gap: number, maxRows: number): number[] {
  const lasts: number[] = [];
  return positions.map((position) => {
    let row = lasts.findIndex((last) => position - last >= gap);
    if (row < 0) row = lasts.length < maxRows ? lasts.length : lasts.indexOf(Math.min(...lasts));
    lasts[row] = position;
    return row;
  });
}

/**
 * For each mark itself and then those of its row that stand upon it, less than `gap` away: where the rows have run out,
 * a pointer reaches only the uppermost of them.
 */
export function marksUnder(positions: readonly number[], rows: readonly number[], gap: number): number[][] {
  return positions.map((position, index) => {
    const covers = (other: number, at: number) =>
      at !== index && rows[at] === rows[index] && Math.abs(other - position) < gap;
    return [index, ...positions.flatMap((other, at) => (covers(other, at) ? at : []))];
  });
}

export type Cluster = { at: number; members: readonly number[] };

/** The marks (positions in percent, by index) gathered in `bins` equal parts of the axis; empty parts are left out. */
export function clusterMarks(positions: readonly number[], bins: number): Cluster[] {
  const gathered = Array.from({ length: bins }, (): number[] => []);
  for (const [index, position] of positions.entries()) {
    gathered[Math.min(bins - 1, Math.max(0, Math.floor((position / 100) * bins)))]?.push(index);
  }
  return gathered.flatMap((members, bin) => (members.length > 0 ? [{ at: (100 * (bin + 0.5)) / bins, members }] : []));
}
