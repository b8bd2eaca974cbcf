import type { Item } from '../../../model/index.js';
import { Entry, type ItemSource } from '../entry.js';
import { noteIssue, text, type Fields } from '../fields.js';

/** An item that may be a part of another one of its kind, such as an action of an action. */
export class BranchEntry<T extends Item = Item> extends Entry<T> {
  parent: string | undefined;
  /** Kept until the circles are cut. */
  #own?: Fields;

  constructor(source: ItemSource, extension: Fields) {
    super(source);
    this.#own = extension;
    this.parent = text(extension, 'parent');
  }

  /** Makes it a root, and notes why. */
  cut(circle: readonly string[]): void {
    this.parent = this.#own && noteIssue(this.#own, 'parent', 'circle', circle.join(' → '));
  }

  /** Forgets what was only needed to cut circles. */
  settle(): void {
    this.#own = undefined;
  }
}

/**
 * Cuts each circle of parents, where the way up from the feed's first item in it, or below it, closes. An
 * item that is its own parent is a circle of one.
 */
export function cutCircles(entries: readonly BranchEntry[]): void {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const settled = new Set<BranchEntry>();
  for (const entry of entries) {
    const way = new Set<BranchEntry>();
    let current: BranchEntry | undefined = entry;
    while (current && !settled.has(current) && !way.has(current)) {
      way.add(current);
      current = current.parent === undefined ? undefined : byId.get(current.parent);
    }
    if (current && way.has(current)) {
      const ids = [...way].map(({ id }) => id);
      current.cut([...ids.slice(ids.indexOf(current.id)), current.id]);
    }
    for (const member of way) settled.add(member);
  }
  for (const entry of entries) entry.settle();
}
