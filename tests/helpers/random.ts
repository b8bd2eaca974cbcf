/** Numbers that look random and are the same at each run: what fails once fails again. */
import * as fc from 'fast-check';
import { run } from './browser.js';

/** How many times more a long run may try than CI. */
const longer = 100;

/** Milliseconds of one search in a long run, however slow the machine is. */
const longestSearch = 10_000;

const day = 86_400_000;

/**
 * A search by fast-check. CI tries a few times, from a fixed seed. A long run tries many times, from another seed each
 * day, which a failure names, until its time is over; what it has tried is counted for its table.
 *
 * @param what is tried: `mutated feeds`
 */
export async function search(
  property: fc.IRawProperty<unknown>,
  { numRuns, seed, what }: { numRuns: number; seed: number; what: string },
): Promise<void> {
  const { isLong } = await run();
  const options = isLong
    ? {
        numRuns: numRuns * longer,
        seed: seed + Math.floor(Date.now() / day),
        interruptAfterTimeLimit: longestSearch,
      }
    : { numRuns, seed };
  const details = await fc.check(property, options);
  await fetch(`/__count?${new URLSearchParams({ what, by: String(details.numRuns) })}`);
  if (details.failed) throw new Error(await fc.asyncDefaultReportMessage(details));
}

/** From 0 to 1, without 1 (mulberry32). */
function randomFrom(seed: number): () => number {
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
