import { canParse } from '../html/trusted-types.js';

/** Marks our classes, so that another version of one of them is known for what it is. */
const mark = Symbol.for('metropole-widgets.element');

/**
 * Registers an element, unless its tag is taken: the first script on the page
 * wins, and a second one, of this version or another, changes nothing. Never
 * throws, since an error here would stop the rest of the page's script.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const taken = customElements.get(tag);
  if (taken) {
    if (!(mark in taken)) refuse(tag, 'taken');
  } else if (!canParse()) {
    refuse(tag, 'trusted-types');
  } else {
    Object.defineProperty(element, mark, { value: true });
    customElements.define(tag, element);
  }
}

function refuse(tag: string, reason: 'taken' | 'trusted-types'): void {
  import('./refusal.js').then(
    ({ tellRefusal }) => tellRefusal(tag, reason),
    () => console.error('[metropole-widgets]', tag, reason),
  );
}
