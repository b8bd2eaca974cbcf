/** Feeds of RSS 2.0 and Atom as texts, and what they become. */
import { toJsonFeed } from '../../src/feed/formats/rss/rss.js';
import { convertedItem } from './adapters.js';

/** The namespaces that are declared, by their usual prefixes. */
export const prefixes = {
  atom: 'http://www.w3.org/2005/Atom',
  content: 'http://purl.org/rss/1.0/modules/content/',
  dc: 'http://purl.org/dc/elements/1.1/',
  media: 'http://search.yahoo.com/mrss/',
  ev: 'http://purl.org/rss/1.0/modules/event/',
  xcal: 'urn:ietf:params:xml:ns:xcal',
  mec: 'http://webnus.net/rss/mec/',
};
const declared = Object.entries(prefixes)
  .map(([prefix, namespace]) => `xmlns:${prefix}="${namespace}"`)
  .join(' ');

/** A channel with these items; `head` is what the channel says of itself. */
export const rss = (items: string, head = ''): string =>
  `<?xml version="1.0"?><rss version="2.0" ${declared}><channel>${head}${items}</channel></rss>`;
/** An item with an id and a title. */
export const item = (inside: string): string =>
  `<item><guid>g</guid><title>Titre</title>${inside}</item>`;
/** A feed with one entry. */
export const atom = (entry: string, head = '', attributes = ''): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom" ${attributes}>${head}<entry><id>e</id>${entry}</entry></feed>`;

export const article = { kind: 'article' };

/** The first item of a text, where articles are wanted. */
export const itemIn = (text: string): Readonly<Record<string, unknown>> =>
  convertedItem(toJsonFeed, text, article);
