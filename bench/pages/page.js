/** What every hand-written page of the bench is told, and what it has: a box to filter, a place to draw. */
export const app = document.querySelector('#app');

/** `{ feed, month, limit }`: the feed's address, the month to show (`YYYY-MM`), the most articles. */
export const settings = { ...app.dataset };

const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Resolves to the page's feed. */
export const load = () => fetch(settings.feed).then((response) => response.json());

/** Calls back with a test for titles each time the visitor types, where the page has a box for it. */
export function onFilter(callback) {
  document.querySelector('#filter')?.addEventListener('input', ({ target }) => {
    const wanted = plain(target.value);
    callback((title) => plain(title).includes(wanted));
  });
}
