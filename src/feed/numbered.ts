/** The values of a list with their indices. Under Prototype.js, `entries()` of a list is a copy of the list. */
export function numbered<T>(list: readonly T[]): (readonly [index: number, value: T])[] {
  return list.map((value, index) => [index, value]);
}
