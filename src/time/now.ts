/**
 * Milliseconds on a clock that nobody sets, to measure how long something takes. A page may have a variable named
 * `performance`, which takes the place of the browser's.
 */
export function now(): number {
  const { performance } = globalThis as Partial<typeof globalThis>;
  return performance?.now?.() ?? Date.now();
}
