type Block = { sum: number; count: number };

function mergeBlocks(wanted: readonly number[], gap: number): Block[] {
  const blocks: Block[] = [];
  for (const [index, position] of wanted.entries()) {
    blocks.push({ sum: position - index * gap, count: 1 });
    while (blocks.length > 1) {
      const [upper, lower] = [blocks[blocks.length - 2], blocks[blocks.length - 1]];
      if (!upper || !lower || upper.sum / upper.count <= lower.sum / lower.count) break;
      blocks.splice(-2, 2, { sum: upper.sum + lower.sum, count: upper.count + lower.count });
    }
  }
  return blocks;
}

/**
 * Positions as near as can be to the wanted ones and at least `gap` apart, within `min` to `max`, in the same order as
 * given: labels that would collide move apart by the same way (least squares, pool adjacent violators). Where the room
 * is too small for all gaps they share it evenly.
 */
export function spreadLabels(wanted: readonly number[], gap: number, min: number, max: number): number[] {
  const room = wanted.length > 1 ? Math.min(gap, (max - min) / (wanted.length - 1)) : gap;
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const sorted = order.map((index) => wanted[index] ?? 0);
  const levels = mergeBlocks(sorted, room).flatMap(({ sum, count }) => Array<number>(count).fill(sum / count));
  const highest = max - (wanted.length - 1) * room;
  const placed = levels.map((level, index) => Math.min(Math.max(level, min), highest) + index * room);
  const result = Array<number>(wanted.length).fill(0);
  for (const [rank, index] of order.entries()) result[index] = placed[rank] ?? min;
  return result;
}
