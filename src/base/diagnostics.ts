import type * as Report from './diagnostics-messages.js';

/** What the site owner is told, in words that are fetched for that; nothing where they cannot be had. */
export const owner = (): Promise<typeof Report | undefined> =>
  import('./diagnostics-messages.js').catch(() => undefined);

/**
 * Tells the site owner that what an attribute says cannot be understood.
 *
 * @param words those that it may say, if they are few
 */
export function misread(attribute: string, value: string, words?: readonly string[]): void {
  void owner().then((told) => told?.reportValue(attribute, value, words));
}
