import type { LitElement } from 'lit';
import type * as Messages from './diagnostics-messages.js';
import { write } from './console.js';
import { swallowed } from './swallowed.js';

/** The messages for the site owner, fetched at the first one; `undefined` if the file cannot be loaded. */
export function diagnostics(): Promise<typeof Messages | undefined> {
  return import('./diagnostics-messages.js').catch(() => undefined);
}

/** Attributes that are looked at no closer, since most elements have them. */
const usual = /^(class$|aria-|data-(?!src$))/;

/**
 * True for a tag that the messages have to look at closer: it may have unknown attributes, as it is written or in the
 * placeholder around it, or never be closed.
 */
export function isDoubtful(element: Element): boolean {
  const attributes = (element.constructor as typeof LitElement).observedAttributes;
  return (
    !!swallowed(element) ||
    element.matches('[data-widget] > *') ||
    element
      .getAttributeNames()
      .some(
        (name) => !(attributes.includes(name) || name in HTMLElement.prototype || usual.test(name)),
      )
  );
}

/**
 * Warns the site owner that the value of an attribute is ignored, or counts as another.
 *
 * @param words the allowed values, if there are few
 * @param used the number that a number outside its range counts as
 */
export function warnAttribute(
  attribute: string,
  value: string,
  words?: readonly string[],
  used?: number,
): void {
  void diagnostics().then((messages) => messages?.reportAttribute(attribute, value, words, used));
}

/** Files that the site owner was told of: one that is missing is asked for again and again. */
const missing = new Set<string>();

/** The words of browsers for a script that they cannot have; any other error comes from a script that runs. */
const isOfFile = /module|load script|script load|MIME|^Syntax/;

/**
 * Tells the site owner, once for each, of a script of ours that cannot be had or that fails. It says so itself and at
 * once: the file of the other messages may be missing as well, and the page may be left for the one of a link.
 *
 * @param error of `import()`; in Chromium and Firefox it names the file
 */
export function reportMissingFile(error: unknown): void {
  const reason = String(error);
  if (missing.has(reason)) return;
  missing.add(reason);
  const cause = isOfFile.test(reason) ? 'fichier manque ou est bloqué' : 'script a échoué';
  write('error', `[metropole-widgets] Un ${cause}. ${reason}`);
}
