/** Numbers that look random and are the same at each run: what fails once fails again. */
import { run } from './browser.js';

/** How many times more a long run tries than CI. */
const longer = 30;

/**
 * The options of a search by fast-check: a few tries from a fixed seed in CI, many from another seed in a long run,
 * which are counted for its table.
 *
 * @param what is tried: `mutated feeds`
 */
export async function effort(
  numRuns: number,
  seed: number,
  what: string,
): Promise<{ numRuns: number; seed: number }> {
  const { isLong } = await run();
  if (!isLong) return { numRuns, seed };
  await fetch(`/__count?${new URLSearchParams({ what, by: String(numRuns * longer) })}`);
  return { numRuns: numRuns * longer, seed: seed + 1000 };
}

/** From 0 to 1, without 1 (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Whole numbers from one to another, both included. */
export function wholeFrom(seed: number): (low: number, high: number) => number {
  const random = randomFrom(seed);
  return (low, high) => low + Math.floor(random() * (high - low + 1));
}
