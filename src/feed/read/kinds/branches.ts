import type { Item } from '../../../model/index.js';
import { Entry, type ItemSource } from '../entry.js';
import { noteIssue, text, type Fields } from '../fields.js';

/** Items above an item: a tree is drawn by recursion, and a plan has three or four levels. */
const mostLevels = 20;

/** An item that may be a part of another one of its kind, such as an action of an action. */
export class BranchEntry<T extends Item = Item> extends Entry<T> {
  parent: string | undefined;
  /** Kept until it is known whether it is cut. */
  #own?: Fields;

  constructor(source: ItemSource, extension: Fields) {
    super(source);
    this.#own = extension;
    this.parent = text(extension, 'parent');
  }

  /** Makes it a root, and notes why. */
  cut(code: 'circle' | 'too-deep', value: string | number): void {
    this.parent = this.#own && noteIssue(this.#own, 'parent', code, value);
  }

  /** Forgets what was only needed to be cut. */
  settle(): void {
    this.#own = undefined;
  }
}

/**
 * Cuts each circle of parents, where the way up from the feed's first item in it, or below it, closes. An
 * item that is its own parent is a circle of one. What is deeper than all levels is cut too.
 */
export function cutBranches(entries: readonly BranchEntry[]): void {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const above = ({ parent }: BranchEntry): BranchEntry | undefined =>
    parent === undefined ? undefined : byId.get(parent);
  const levels = new Map<BranchEntry, number>();
  for (const entry of entries) {
    const way = new Set<BranchEntry>();
    let current: BranchEntry | undefined = entry;
    while (current && !levels.has(current) && !way.has(current)) {
      way.add(current);
      current = above(current);
    }
    if (current && way.has(current)) {
      const ids = [...way].map(({ id }) => id);
      current.cut('circle', [...ids.slice(ids.indexOf(current.id)), current.id].join(' → '));
    }
    for (const member of [...way].reverse()) {
      const parent = above(member);
      const level = parent ? (levels.get(parent) ?? 0) + 1 : 0;
      if (level > mostLevels) member.cut('too-deep', mostLevels);
      levels.set(member, level > mostLevels ? 0 : level);
    }
  }
  for (const entry of entries) entry.settle();
}
