/** A box of a given width, as a column of a page is one. */
import { place } from './mount.js';

export function box(width: number): HTMLElement {
  const made = document.createElement('div');
  made.style.inlineSize = `${width}px`;
  return place(made);
}
