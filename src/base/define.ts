import { canParse } from '../html/trusted-types.js';
import { write } from './console.js';
import { diagnostics } from './diagnostics.js';
import type { Refusal } from './diagnostics-messages.js';

/** Marks our classes, so that another copy of this script recognises them as ours. */
export const mark = Symbol.for('metropole-widgets.element');

/**
 * Registers an element, unless its tag is taken: the first script on the page
 * wins, and a second one, of this version or another, changes nothing. Never
 * throws, since an error here would stop the rest of the page's script.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  let refusal: Refusal | undefined = 'prevented';
  let cause: Error | undefined;
  try {
    refusal = register(tag, element);
  } catch (error) {
    cause = error as Error; // A script of the page has replaced functions of the browser by some that fail.
  }
  if (refusal) void report(tag, refusal, cause);
}

/** @returns why it is not registered */
function register(tag: string, element: CustomElementConstructor): Refusal | undefined {
  const taken = customElements.get(tag);
  if (taken) return mark in taken ? undefined : 'taken';
  if (!canParse()) return 'trusted-types';
  Object.assign(element, { [mark]: true });
  customElements.define(tag, element);
  return customElements.get(tag) ? undefined : 'prevented';
}

async function report(tag: string, reason: Refusal, cause?: Error): Promise<void> {
  const messages = await diagnostics();
  if (messages) messages.reportRefusal(tag, reason, cause);
  else write('error', '[metropole-widgets]', tag, reason, cause);
}
