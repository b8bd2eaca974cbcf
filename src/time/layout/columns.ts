import type { EpochMs } from '../../model/index.js';

/** A stretch of a day, in minutes of its clock: from 0 to 1440. */
export interface Stretch {
  readonly from: number;
  /** After `from`. */
  readonly to: number;
  /** The instant at which it begins: in the night in which an hour comes twice, minutes do not tell. */
  readonly start?: EpochMs;
}

/** An event in a column beside those that it overlaps. */
export interface InColumn<T> extends Stretch {
  /** One, or those that have no column of their own, in time order. */
  readonly items: readonly T[];
  /** Number of the column, from 0. */
  readonly column: number;
  /** Number of columns that it takes: its own, and the free ones after it. */
  readonly span: number;
  /** Number of columns of the group of events that it overlaps. */
  readonly columns: number;
}

interface Together<T> extends Stretch {
  readonly items: T[];
  to: number;
}

/**
 * Lays the stretches of a day side by side, as wide as can be: those that overlap, if only by way of
 * others, share the width; each takes the first free column, and the free ones after it.
 *
 * @param maxColumns columns, two at least: where there would be more, the last one holds together what
 *   has no other
 * @returns in time order, of what begins together the longer first; what begins and ends together stays in the order given
 */
export function placeInColumns<T extends Stretch>(
  items: readonly T[],
  maxColumns = Infinity,
): InColumn<T>[] {
  const placed: InColumn<T>[] = [];
  /** The events that overlap, by column; after the last that there may be, one for all that have none. */
  let group: Together<T>[][] = [];
  let groupEnd = 0;
  const settle = (): void => {
    if (group.length > maxColumns) group.push(together(group.splice(maxColumns - 1).flat()));
    const columns = group.length;
    group.forEach((inColumn, column) => {
      for (const item of inColumn) {
        const next = group.findIndex(
          (others, index) => index > column && others.some((other) => overlap(item, other)),
        );
        placed.push({ ...item, column, span: (next < 0 ? columns : next) - column, columns });
      }
    });
    group = [];
  };
  const sorted = [...items].sort(byBeginning);
  for (const item of sorted) {
    const { from, to, start } = item;
    if (from >= groupEnd) settle();
    groupEnd = Math.max(groupEnd, to);
    const placed = { items: [item], from, to, start };
    const free = group.find(
      (inColumn, column) => column === maxColumns || inColumn.at(-1)!.to <= from,
    );
    if (free) free.push(placed);
    else group.push([placed]);
  }
  settle();
  return placed.sort(byBeginning);
}

/** Events in one column: those that overlap, directly or through others, are one group. */
function together<T>(several: readonly Together<T>[]): Together<T>[] {
  const made: Together<T>[] = [];
  for (const span of [...several].sort(byBeginning)) {
    const last = made.at(-1);
    if (!last || last.to <= span.from) made.push(span);
    else {
      last.items.push(...span.items);
      last.to = Math.max(last.to, span.to);
    }
  }
  return made;
}

function byBeginning(a: Stretch, b: Stretch): number {
  return a.from - b.from || (a.start ?? 0) - (b.start ?? 0) || b.to - a.to;
}

function overlap(a: Stretch, b: Stretch): boolean {
  return a.from < b.to && b.from < a.to;
}
