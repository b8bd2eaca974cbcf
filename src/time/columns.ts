/** A stretch of a day, in minutes of its clock: from 0 to 1440. */
export interface Stretch {
  readonly from: number;
  /** After `from`. */
  readonly to: number;
}

/** A stretch beside those that it overlaps. */
export interface InColumn<T> {
  readonly item: T;
  /** From 0. */
  readonly column: number;
  /** How many columns it takes: its own, and the free ones after it. */
  readonly span: number;
  /** How many columns there are where it is. */
  readonly columns: number;
}

/**
 * Lays the stretches of a day side by side, as wide as can be: those that overlap, if only by way of
 * others, share the width; each takes the first free column, and the free ones after it.
 *
 * @returns by beginning, the longer first; what begins and ends together stays in the order given
 */
export function placeInColumns<T extends Stretch>(items: readonly T[]): InColumn<T>[] {
  const placed: InColumn<T>[] = [];
  /** Those that overlap, by column. */
  let group: T[][] = [];
  let groupEnd = 0;
  const settle = (): void => {
    const columns = group.length;
    group.forEach((inColumn, column) => {
      for (const item of inColumn) {
        const next = group.findIndex(
          (others, at) => at > column && others.some((other) => overlap(item, other)),
        );
        placed.push({ item, column, span: (next < 0 ? columns : next) - column, columns });
      }
    });
    group = [];
  };
  const sorted = [...items].sort(byBeginning);
  for (const item of sorted) {
    if (item.from >= groupEnd) settle();
    groupEnd = Math.max(groupEnd, item.to);
    const free = group.find((inColumn) => inColumn.at(-1)!.to <= item.from);
    if (free) free.push(item);
    else group.push([item]);
  }
  settle();
  return placed.sort((a, b) => byBeginning(a.item, b.item));
}

function byBeginning(a: Stretch, b: Stretch): number {
  return a.from - b.from || b.to - a.to;
}

function overlap(a: Stretch, b: Stretch): boolean {
  return a.from < b.to && b.from < a.to;
}
