/** Parameters and parts of every page by hand: a box to filter, a place to draw. */
import { itemsOf } from './feed.js';

export const app = document.querySelector('#app');

/** `{ feed, month, limit }`: the feed's address, the month to show (`YYYY-MM`), the most articles. */
export const settings = { ...app.dataset };

const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Resolves to the items of the page's feed. */
export const load = () => itemsOf(settings.feed);

/** Calls back with a test for titles each time the visitor types. */
export function onFilter(callback) {
  document.querySelector('#filter').addEventListener('input', ({ target }) => {
    const wanted = plain(target.value);
    callback((title) => plain(title).includes(wanted));
  });
}

/** One widget of a library, as `define` of elements.js takes it, with the box that filters it. */
export function show(start) {
  const { filter } = start({ place: app, items: load(), ...settings });
  onFilter(filter);
}
