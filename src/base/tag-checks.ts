import type { LitElement } from 'lit';
import { registryOf } from './controllers/registration.js';

/** Attributes that are looked at no closer, since most elements have them. */
const usual = /^(class$|aria-|data-(?!src$))/;

/** Attributes of an element that are neither its own nor of every HTML element. Other scripts may know them. */
export function strangeAttributes(element: Element): string[] {
  const known = (element.constructor as typeof LitElement).observedAttributes;
  return element
    .getAttributeNames()
    .filter((name) => !(known.includes(name) || name in HTMLElement.prototype || usual.test(name)));
}

/** A part of the page that stands in an element whose tag was not closed, where only a fallback may stand. */
export function swallowed(element: Element): Element | undefined {
  const others = [...registryOf(element.ownerDocument).elements];
  return (
    others.find((other) => other !== element && element.contains(other)) ??
    element.querySelector('main,h1,form') ??
    undefined
  );
}

/** True for a tag of which the site owner may have to be told something: the messages are fetched for it. */
export function isDoubtful(element: Element): boolean {
  return !!swallowed(element) || strangeAttributes(element).length > 0;
}
