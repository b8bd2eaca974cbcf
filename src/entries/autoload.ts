import { prefetchFeed } from '../feed/load/prefetch.js';
import { watchPage } from '../embed/watch-page.js';

/**
 * Watches the page and loads the elements it meets, and only those. One line
 * in a page's head then serves whatever its authors paste.
 */
const loaders: Readonly<Record<string, () => Promise<unknown>>> = {
  // elements: npm run elements
  'action-plan': () => import('./action-plan.js'),
  'agenda-calendar': () => import('./agenda-calendar.js'),
  'agenda-list': () => import('./agenda-list.js'),
  'feed-filter': () => import('./feed-filter.js'),
  'initiative-list': () => import('./initiative-list.js'),
  'label-badge': () => import('./label-badge.js'),
  'label-list': () => import('./label-list.js'),
  'member-list': () => import('./member-list.js'),
  'news-article': () => import('./news-article.js'),
  'news-list': () => import('./news-list.js'),
  // end of elements
};

/** The tags of all elements. */
export const tags: readonly string[] = Object.keys(loaders);

const waiting = new Set(tags);

/** Loads the element of a tag, one of `tags`. */
export async function load(tag: string): Promise<void> {
  await loaders[tag]!();
}

function meet(element: Element): void {
  const tag = element.localName;
  if (!waiting.delete(tag)) return;
  prefetchFeed(element);
  load(tag).catch((error: unknown) => {
    waiting.add(tag); // The next one of its kind tries again.
    console.error(`[metropole-widgets] <${tag}> ${String(error)}`);
  });
}

watchPage(() => [...waiting].join(), meet);
