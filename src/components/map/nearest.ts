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
 * The spot that an arrow key goes to. Each spot lies on a circle that touches the start and has its centre in that
 * direction; the smallest circle wins, so that what is near counts, and what lies straight ahead counts more.
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
    const diameter = along + across ** 2 / along;
    if (diameter < least) [best, least] = [spot, diameter];
  }
  return best;
}
