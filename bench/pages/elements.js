/** Elements for pages with many widgets, or where widgets come and go. */
import { itemsOf } from './feed.js';
import './elements.css';

const feeds = new Map();

/** Each feed is fetched and parsed once. */
function itemsOnce(address) {
  if (!feeds.has(address)) feeds.set(address, itemsOf(address));
  return feeds.get(address);
}

/**
 * @param {(what: { place: Element, items: Promise<object[]>, month: string }) => object} start
 *   draws in a place once the items of the feed are there; gives the library's `widget`, and how to
 *   `filter` it
 * @param {(widget: object) => unknown} destroy what the library wants to be done in the end
 */
export function define(tag, start, destroy) {
  const element = class extends HTMLElement {
    #started;

    connectedCallback() {
      const items = itemsOnce(this.getAttribute('src'));
      this.#started = start({ place: this, items, month: this.getAttribute('date') });
    }

    disconnectedCallback() {
      destroy?.(this.#started.widget);
    }
  };
  customElements.define(tag, element);
}
