import type { Item } from '../../model/index.js';
import type { Fields } from './fields.js';

/** An item before it is read: what it is known by, its fields, and how all of it is read. */
export interface ItemSource {
  readonly id: string;
  readonly fields: Fields;
  /** Reads the item; its issues are noted in the fields' problems. */
  readonly read: (fields: Fields, entry: Entry) => Item;
}

/**
 * An item of which only what orders it among the others has been read. The rest is read when it is
 * asked for: of ten thousand events a visitor sees one month.
 */
export class Entry<T extends Item = Item> {
  readonly id: string;
  #item?: Item;
  #fields?: Fields;
  #checked = false;
  readonly #read: ItemSource['read'];

  constructor({ id, fields, read }: ItemSource) {
    this.id = id;
    this.#fields = fields;
    this.#read = read;
  }

  /** The whole item, read once. */
  read(): T {
    if (this.#fields) {
      // The item's issues may have been noted already.
      const fields = this.#checked ? { ...this.#fields, problems: [] } : this.#fields;
      this.#item = this.#read(fields, this);
      this.#fields = undefined; // What was read of the document may be forgotten.
    }
    return this.#item as T;
  }

  /** Notes the problems of the item, and keeps nothing else. */
  check(): void {
    if (!this.#fields || this.#checked) return;
    this.#read(this.#fields, this);
    this.#checked = true;
  }
}
