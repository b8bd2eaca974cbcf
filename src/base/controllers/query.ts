import type { Entry } from '../../feed/read/entry.js';
import type { Arrangement } from '../../select/query.js';
import type { arrange } from '../arrange.js';
import { isUnchanged } from '../unchanged.js';

/** What a page asks of a feed. */
export interface Asked<E extends Entry> {
  readonly tags: string;
  readonly excludeTags: string;
  readonly search: string;
  readonly sort: Arrangement['sort'];
  readonly limit: number;
  /** What else the order depends on: another value is a reason to work it out again. */
  moment?(): unknown;
  /** The order of an element that is told no other. */
  inOrder(entries: readonly E[]): readonly E[];
}

/**
 * What is shown of a feed: filtered, sorted, limited. Worked out again only when something has
 * changed, since an element is drawn more often than that.
 */
export class Selection<E extends Entry> {
  #arrange?: typeof arrange;
  #known: readonly unknown[] = [];
  #selected: readonly E[] = [];

  /** False when what arranges a feed has to be fetched first; most elements show one as it is. */
  isReady({ tags, excludeTags, search, sort }: Asked<E>): boolean {
    return !!this.#arrange || !(tags || excludeTags || search || sort);
  }

  async prepare(): Promise<void> {
    this.#arrange = (await import('../arrange.js')).arrange;
  }

  /** @param lang whose alphabet sorts the titles */
  of(entries: readonly E[], asked: Asked<E>, lang: string): readonly E[] {
    const { tags, excludeTags, search, sort, limit } = asked;
    // Where there are entries, there is Temporal.
    const moment = entries.length && asked.moment?.();
    const known = [entries, this.#arrange, tags, excludeTags, search, sort, limit, lang, moment];
    if (isUnchanged(known, this.#known)) return this.#selected;
    this.#known = known;
    const inOrder = (some: readonly E[]): readonly E[] => asked.inOrder(some);
    const ordered = this.#arrange
      ? this.#arrange(entries, { tags, excludeTags, search, sort, lang }, inOrder)
      : inOrder(entries);
    return (this.#selected = limit ? ordered.slice(0, limit) : ordered);
  }
}
