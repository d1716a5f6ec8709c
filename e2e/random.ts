/** Random choices that are the same in every run of the same seed (mulberry32). */
export type Random = {
  /** At least 0, below 1. */
  next: () => number;
  /** A whole number from `min` to `max`, both included. */
  whole: (min: number, max: number) => number;
  pick: <T>(choices: readonly [T, ...T[]]) => T;
  /** As many different elements, in random order; all of them where there are fewer. */
  sample: <T>(from: readonly T[], count: number) => T[];
};

export function seededRandom(seed: number): Random {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  return {
    next,
    whole,
    pick: ([first, ...rest]) => [first, ...rest][whole(0, rest.length)] ?? first,
    sample: (from, count) =>
      from
        .map((each) => ({ each, at: next() }))
        .sort((a, b) => a.at - b.at)
        .slice(0, count)
        .map(({ each }) => each),
  };
}
