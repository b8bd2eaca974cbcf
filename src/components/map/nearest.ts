export type Direction = 'left' | 'right' | 'up' | 'down';

/** A place on the screen, in pixels; `y` grows downwards. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Steps along and across a direction: `along` is positive for what lies in that direction. */
function steps(direction: Direction, from: Spot, to: Spot): { along: number; across: number } {
  const [x, y] = [to.x - from.x, to.y - from.y];
  const isLevel = direction === 'left' || direction === 'right';
  const along = isLevel ? x : y;
  const isBackwards = direction === 'left' || direction === 'up';
  return { along: isBackwards ? -along : along, across: Math.abs(isLevel ? y : x) };
}

/**
 * The spot that an arrow key goes to: the nearest one within 45° of the direction, else the nearest one of that
 * half of the plane. What lies aside counts twice, as eyes follow the arrow.
 */
export function nearest<T extends Spot>(
  spots: readonly T[],
  from: Spot,
  direction: Direction,
): T | undefined {
  let best: T | undefined;
  let least = Infinity;
  for (const spot of spots) {
    const { along, across } = steps(direction, from, spot);
    if (along <= 0.5) continue;
    const distance = along + 2 * across + (across > along ? 1e9 : 0);
    if (distance < least) [best, least] = [spot, distance];
  }
  return best;
}
