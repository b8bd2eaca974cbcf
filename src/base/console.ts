/** Writes into the console, which a page may have taken away, or whose functions it may have replaced by some that fail. */
export function write(level: 'error' | 'warn', ...words: unknown[]): void {
  try {
    console[level](...words);
  } catch {
    // The properties and events of the elements say the same.
  }
}
