/** In a sandboxed page: tells the test what became of the elements, once all of them have their feed. */
const elements = [
  ...document.querySelectorAll(
    'news-list, agenda-calendar, agenda-list, label-badge, initiative-list, action-plan, news-article, label-list, member-list',
  ),
];

function storageThrows() {
  try {
    return !window.localStorage;
  } catch {
    return true;
  }
}

function tell() {
  const states = elements.map(({ state }) => state);
  if (states.some((state) => !state || state === 'idle' || state === 'loading')) return;
  const items = elements.map((element) => element.items.length);
  const { errors } = window.witness;
  parent.postMessage({ states, items, errors, origin, storageThrows: storageThrows() }, '*');
}

addEventListener('feed-load', tell);
addEventListener('feed-error', tell);
tell();
