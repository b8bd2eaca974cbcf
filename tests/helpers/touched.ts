/** Documents that tell which of their fields are read. */

type Json = Readonly<Record<string, unknown>>;

export interface Touched {
  /** The same document, to be read. */
  readonly items: readonly Json[];
  /** Paths of the fields read so far, in order, each as often as it was: `3.title`, `3._event.startDate`. */
  readonly paths: string[];
}

/** The items of a feed, watched; lists in them are watched as one field. */
export function touchable(items: readonly Json[]): Touched {
  const paths: string[] = [];
  const watch = (object: Json, path: string): Json =>
    new Proxy(object, {
      get(target, key) {
        const value: unknown = Reflect.get(target, key);
        if (typeof key === 'symbol') return value;
        // Whether a field is there is asked as well: only what is there, and is read, is told.
        if (value !== undefined) paths.push(`${path}.${key}`);
        const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
        return isObject ? watch(value as Json, `${path}.${key}`) : value;
      },
    });
  return { items: items.map((item, index) => watch(item, String(index))), paths };
}

/** The names of the fields, without the items they are of. */
export function fieldsOf(paths: readonly string[]): string[] {
  return [...new Set(paths.map((path) => path.slice(path.indexOf('.') + 1)))].sort();
}

/** The items that were touched, by their numbers. */
export function itemsOf(paths: readonly string[]): number[] {
  return [...new Set(paths.map((path) => Number.parseInt(path)))].sort((a, b) => a - b);
}
