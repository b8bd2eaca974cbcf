import { toJson } from './fields.js';
/** The issue of an item whose id has been met before. */
export type IdIssue = 'duplicate' | 'same-id';

/** The ids of a feed's items. Of two items with one id, the second is kept under another where it says something else. */
export class Ids {
  /** The first item of each id. */
  readonly #first = new Map<string, unknown>();
  /** The items of an id that has come twice, as JSON. */
  readonly #written = new Map<string, Set<string>>();

  /** @returns the id under which an item is kept, and what is to be told; a duplicate is not kept */
  take(id: string, item: unknown): readonly [id: string, issue?: IdIssue] {
    if (!this.#first.has(id)) {
      this.#first.set(id, item);
      return [id];
    }
    const written = this.#written.get(id) ?? new Set([toJson(this.#first.get(id))]);
    this.#written.set(id, written);
    const text = toJson(item);
    if (written.has(text)) return [id, 'duplicate'];
    written.add(text);
    return [this.take(`${id}#${written.size}`, item)[0], 'same-id'];
  }
}
