import type * as Messages from './diagnostics-messages.js';

/** The messages for the site owner, fetched at the first one; `undefined` if the file cannot be loaded. */
export function diagnostics(): Promise<typeof Messages | undefined> {
  return import('./diagnostics-messages.js').catch(() => undefined);
}

/**
 * Warns the site owner that the value of an attribute is ignored.
 *
 * @param words the allowed values, if there are few
 */
export function warnAttribute(attribute: string, value: string, words?: readonly string[]): void {
  void diagnostics().then((messages) => messages?.reportAttribute(attribute, value, words));
}
