/** The use of an address: to follow, to draw, or to fetch. */
export type UrlUse = 'link' | 'image' | 'fetch';

const web = /^https?:$/;
const linkable = /^(https?|mailto|tel):$/;

/**
 * The address to which the page's relative addresses refer; `undefined` without a page. It is read from
 * the prototype, since an `<img name="baseURI">` hides `document.baseURI`; a page may have a `Node` of its own.
 */
export function pageUrl(): string | undefined {
  const page = globalThis.document as Document | undefined;
  return page && Reflect.get<Node, 'baseURI'>(Object.getPrototypeOf(page) as Node, 'baseURI', page);
}

/**
 * The only door through which an address from a feed reaches the page.
 *
 * @param value what the feed says, of any type
 * @param use what the address is for
 * @param base what a relative address is relative to
 * @returns the absolute address, or `undefined` when it is not an address, has
 *   another scheme than its use allows (`javascript:`, `data:`, …), or carries
 *   a user name or password. A picture over `http:` is asked over `https:` on
 *   a secure page, where the browser would block it.
 */
export function safeUrl(value: unknown, use: UrlUse, base?: string): string | undefined {
  if (typeof value !== 'string' || !value.trim()) return;
  let url: URL;
  try {
    url = new URL(value, base);
  } catch {
    return;
  }
  const allowed = use === 'link' ? linkable : web;
  if (!allowed.test(url.protocol) || url.username || url.password) return;
  if (use === 'image' && url.protocol === 'http:' && globalThis.location?.protocol === 'https:') {
    url.protocol = 'https:';
  }
  return url.href;
}

const candidate = /^(\S*[^\s,])(?:\s+(\d+(?:\.\d+)?[wx]))?$/;

/**
 * An `<img srcset>` value with every address checked; candidates that do not pass are dropped.
 * Addresses that hold `, ` are not supported: HTML's own parser would be needed.
 */
export function safeSrcset(value: unknown, base?: string): string | undefined {
  if (typeof value !== 'string') return;
  const safe: string[] = [];
  for (const part of value.split(/,\s+|(?<=\s[\d.]+[wx]),/)) {
    const [, address, descriptor] = candidate.exec(part.trim()) ?? [];
    const url = safeUrl(address, 'image', base);
    if (url) safe.push(descriptor ? `${url} ${descriptor}` : url);
  }
  return safe.join(', ') || undefined;
}
