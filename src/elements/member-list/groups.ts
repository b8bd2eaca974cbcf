import type { SeatEntry } from './seats.js';

/** A group with the seats that are shown of it. */
export interface SeatGroup {
  /** `undefined` for the members of no group. */
  readonly name: string | undefined;
  readonly entries: readonly SeatEntry[];
  readonly counts: {
    readonly members: number;
    readonly vacancies: number;
    readonly former: number;
  };
}

/**
 * Shown seats by group.
 *
 * @param all every seat of the collective: its groups keep their order, whatever the order of the shown seats
 */
export function groupsOf(all: readonly SeatEntry[], shown: readonly SeatEntry[]): SeatGroup[] {
  const byName = Map.groupBy(shown, ({ seat }) => seat.group);
  const names = new Set(all.map(({ seat }) => seat.group));
  return [...names].flatMap((name) => {
    const entries = byName.get(name);
    return entries ? { name, entries, counts: countsOf(entries) } : [];
  });
}

function countsOf(entries: readonly SeatEntry[]): SeatGroup['counts'] {
  const former = entries.filter(({ isOver }) => isOver).length;
  const vacancies = entries.filter(({ seat }) => !seat.member).length;
  return { members: entries.length - former - vacancies, vacancies, former };
}
