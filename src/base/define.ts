import { canParse } from '../html/trusted-types.js';
import { diagnostics } from './diagnostics.js';
import type { Refusal } from './diagnostics-messages.js';

/** Marks our classes, so that another copy of this script recognises them as ours. */
const mark = Symbol.for('metropole-widgets.element');

/**
 * Registers an element, unless its tag is taken: the first script on the page
 * wins, and a second one, of this version or another, changes nothing. Never
 * throws, since an error here would stop the rest of the page's script.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const taken = customElements.get(tag);
  if (taken) {
    if (!(mark in taken)) void refuse(tag, 'taken');
  } else if (!canParse()) {
    void refuse(tag, 'trusted-types');
  } else {
    Object.assign(element, { [mark]: true });
    customElements.define(tag, element);
  }
}

async function refuse(tag: string, reason: Refusal): Promise<void> {
  const messages = await diagnostics();
  if (messages) messages.reportRefusal(tag, reason);
  else console.error('[metropole-widgets]', tag, reason);
}
