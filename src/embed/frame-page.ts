import { safeUrl } from '../html/safe-url.js';
import { heightAnswer, heightQuestion } from './messages.js';
import { createWidget } from './widget.js';

/** A frame has no font of the page around it. The margin is room for the ring of a focused link at the edge. */
const style = 'body { margin: 4px; font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere }';

const property = /^--mw-[a-z-]+$/;
/** Colours, lengths and names of fonts. No `url()`: a look makes no request. */
const look = /^(?!.*url\()[\w\s#%.,()"'/+-]+$/i;
const schemes = ['light', 'dark', 'light dark'];

/** Gives the page in the frame its language, its title, its colour scheme and its look, as its address says. */
export function dressPage(query: URLSearchParams): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);
  const root = document.documentElement;
  root.lang = query.get('lang') ?? root.lang;
  document.title = query.get('heading') ?? document.title;
  const scheme = query.get('color-scheme');
  if (scheme && schemes.includes(scheme)) root.style.setProperty('color-scheme', scheme);
  for (const [name, value] of query)
    if (property.test(name) && look.test(value)) root.style.setProperty(name, value);
}

/**
 * Puts the element that an address asks for on the page: `widget` is its tag, `link` the page to which a visitor goes
 * if the feed cannot be read, every other name an attribute.
 *
 * @returns undefined where there is no such element
 */
export function showWidget(query: URLSearchParams): HTMLElement | undefined {
  const widget = createWidget(query.get('widget') ?? '', [...query]);
  if (!widget) return;
  const href = safeUrl(query.get('link'), 'link');
  if (href) {
    const link = Object.assign(document.createElement('a'), { href });
    link.textContent = link.hostname;
    widget.append(link);
  }
  document.querySelector('main')?.append(widget);
  return widget;
}

/**
 * Tells the page that embeds this one how high the content is, once it has asked and there is something to see, and
 * whenever that changes: until then the frame keeps the height that it was given.
 */
export function tellHeight(): void {
  const root = document.documentElement;
  let asker: string | undefined;
  let isShown = false;
  const tell = (): void => {
    if (asker && isShown)
      parent.postMessage(heightAnswer(root.getBoundingClientRect().height), asker);
  };
  addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
    if (source !== parent || data !== heightQuestion) return;
    // A page without an origin of its own cannot be named.
    asker = origin === 'null' ? '*' : origin;
    tell();
  });
  const show = (): void => {
    if (isShown) return;
    isShown = true;
    new ResizeObserver(tell).observe(root);
  };
  addEventListener('feed-load', show);
  addEventListener('feed-error', show);
}
