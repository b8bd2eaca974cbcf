/**
 * What stands in for the id of an item that has none: where it can be read and when it begins, since
 * a page may tell of several dates.
 *
 * @returns `undefined` when neither an address nor a title says what it is
 */
export function derivedId(
  url: string | undefined,
  start?: string,
  title?: string,
): string | undefined {
  const name = url ?? title;
  return name && start ? `${name}#${start}` : name;
}
