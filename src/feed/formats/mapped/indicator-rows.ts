import { asList } from '../../read/fields.js';
import type { ExtendedItem } from '../adapter.js';
import { at, derivedId, listAt, textAt } from '../shared/values.js';

/** The indicators of a feed whose rows have a value each. */
export class IndicatorRows {
  readonly #first = new Map<string, ExtendedItem>();
  readonly #ids = new Set<string>();

  /**
   * Adds the values of a row to the indicator of the rows before it.
   *
   * @returns the row's indicator when it is the first of its rows, with an id of its own; else nothing
   */
  add(item: ExtendedItem, id: string): readonly ExtendedItem[] {
    const own = partsOf(item);
    const key = [id, ...own].join('\n');
    const first = this.#first.get(key);
    if (first) {
      (at(first, '_indicator', 'values') as unknown[]).push(
        ...listAt(item, '_indicator', 'values'),
      );
      return [];
    }
    const others = own.filter((part) => part && !id.includes(part.replace(' – ', ' ')));
    const added = { ...item, id: this.#ids.has(id) ? derivedId(id, ...others) : id };
    this.#first.set(key, added);
    this.#ids.add(id);
    return [added];
  }
}

/** The parts that differ between indicators with the same source page: title, unit and themes. */
function partsOf(item: ExtendedItem): readonly string[] {
  const themes = asList(at(item, '_links', 'themes')).map(String);
  return [textAt(item, 'title') ?? '', textAt(item, '_indicator', 'unit') ?? '', ...themes];
}
