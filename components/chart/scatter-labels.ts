/** A place in a plot in percent of its width and height, from its upper left. */
export type Place = { left: number; top: number };

/** Width and height that a label takes, in percent of the plot. */
export type LabelSize = { width: number; height: number };

function collide(a: Place, b: Place, { width, height }: LabelSize): boolean {
  return Math.abs(a.left - b.left) < width && Math.abs(a.top - b.top) < height;
}

/** First, last and outermost points of a line, by index: those whose labels stay. The last comes first. */
export function marked(places: readonly Place[]): number[] {
  if (places.length === 0) return [];
  const indexOfMost = (of: (place: Place) => number) => {
    const values = places.map(of);
    return values.indexOf(Math.max(...values));
  };
  const extremes = [
    ({ left }: Place) => left,
    ({ left }: Place) => -left,
    ({ top }: Place) => top,
    ({ top }: Place) => -top,
  ];
  return [...new Set([places.length - 1, 0, ...extremes.map(indexOfMost)])];
}

/**
 * Which labels of several lines have room, as line and index: the marked ones of every line, then the others in order
 * of time, each only where it meets no label that has its place already.
 */
export function labelsWithRoom(lines: readonly (readonly Place[])[], size: LabelSize): Set<string> {
  const first = lines.flatMap((places, line) => marked(places).map((index) => ({ line, index })));
  const rest = lines.flatMap((places, line) => places.map((_, index) => ({ line, index })));
  const taken: Place[] = [];
  const shown = new Set<string>();
  for (const { line, index } of [...first, ...rest]) {
    const place = lines[line]?.[index];
    if (!place || taken.some((other) => collide(place, other, size))) continue;
    taken.push(place);
    shown.add(labelKey(line, index));
  }
  return shown;
}

/** How `labelsWithRoom` names a label. */
export function labelKey(line: number, index: number): string {
  return `${line}:${index}`;
}
