/** Options for a function of the browser, which would else read what a page has given all objects. */
export function bare<const T extends object>(options: T): T {
  return { __proto__: null, ...options };
}
