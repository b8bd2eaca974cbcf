import { prefetchFeed } from '../feed/load/prefetch.js';
import { bare } from '../time/bare.js';

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

const waiting = new Set(Object.keys(loaders));

function meet(element: Element): void {
  const tag = element.localName;
  if (!waiting.delete(tag)) return;
  prefetchFeed(element);
  loaders[tag]!().catch((error: unknown) => {
    waiting.add(tag); // The next one of its kind tries again.
    console.error(`[metropole-widgets] <${tag}> ${String(error)}`);
  });
}

function search(root: ParentNode): void {
  if (!waiting.size) return;
  for (const element of root.querySelectorAll([...waiting].join())) meet(element);
}

const observer = new MutationObserver((changes) => {
  for (const { addedNodes } of changes) {
    for (const node of addedNodes) {
      if (!(node instanceof Element)) continue;
      meet(node);
      search(node);
    }
  }
  if (!waiting.size) observer.disconnect();
});

observer.observe(document.documentElement, bare({ childList: true, subtree: true }));
search(document);
