import { shareInBox } from '../../select/progress.js';

/**
 * A share of a box as the value of an SVG attribute, with as many digits as a screen has pixels. Only a whole
 * share fills the box, and only none of it leaves the box empty.
 */
export function percent(share: number): string {
  const inBox = shareInBox(share);
  const rounded = Math.round(inBox * 1e4);
  return `${(inBox > 0 && inBox < 1 ? Math.min(9999, Math.max(1, rounded)) : rounded) / 100}%`;
}

/** Both ends of a scale. */
export interface Extent {
  readonly low: number;
  readonly high: number;
}

/**
 * The extent of numbers. Zero is a part of it where it lies near: a scale that begins just below the
 * smallest number makes small differences look large.
 */
export function extentOf(numbers: readonly number[]): Extent {
  const low = Math.min(...numbers);
  const high = Math.max(...numbers);
  if (low >= 0 && low <= high / 2) return { low: 0, high };
  return high <= 0 && high >= low / 2 ? { low, high: 0 } : { low, high };
}

/** Position of a number in an extent, 0 to 1; the middle when there is no other number. */
export function shareOf(value: number, { low, high }: Extent): number {
  // Halves, since the difference of two numbers near the largest is infinite.
  const length = high / 2 - low / 2;
  return length > 0 ? shareInBox((value / 2 - low / 2) / length) : 0.5;
}
