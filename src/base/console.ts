/** Tells the site owner something, with the element concerned at hand. */
export function tell(level: 'error' | 'warn', element: Element | string, message: string): void {
  const [tag, ...about] = typeof element === 'string' ? [element] : [element.localName, element];
  console[level](`[metropole-widgets] <${tag}> ${message}`, ...about);
}
