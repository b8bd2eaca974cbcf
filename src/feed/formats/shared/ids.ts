/**
 * An id for what has none: the same each time it is read, and another for each date of an address.
 *
 * @param parts what tells an item from others, such as its address, else its title, and when it begins
 */
export function derivedId(...parts: readonly (string | undefined)[]): string | undefined {
  return parts.filter(Boolean).join(' ') || undefined;
}
