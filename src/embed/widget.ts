import type { LitElement } from 'lit';
import { mark } from '../base/define.js';

/**
 * Makes one of our elements, with those of the given attributes that it has. Others are left out: the values come from
 * a page's author or from an address, who must not be able to write `onclick` or `style`.
 *
 * @param tag of an element that is loaded
 * @returns undefined where the tag could not be defined, or is a class of somebody else's
 */
export function createWidget(
  tag: string,
  attributes: readonly (readonly [name: string, value: string])[],
): HTMLElement | undefined {
  const widget = customElements.get(tag) as typeof LitElement | undefined;
  if (!widget || !(mark in widget)) return;
  const known = widget.observedAttributes;
  const element = document.createElement(tag);
  for (const [name, value] of attributes)
    if (known.includes(name)) element.setAttribute(name, value);
  return element;
}
