/** Resolves once what has been drawn is on the screen, which waits for a page that is not to be seen. */
export const painted = (): Promise<unknown> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
