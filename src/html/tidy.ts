import { blocks, kept, keptAttributes, marks, notRunning, unwrapped } from './allow-list.js';
import { hasContent, rename, unwrap } from './dom.js';
import { mediaClass } from './media-links.js';
import { safeUrl } from './safe-url.js';

/** An element → the elements of the same text that it points to. */
export type References = ReadonlyMap<Element, readonly Element[]>;

/** Attributes of lists, quotes, cells, …: each has a meaning on these elements only. */
const homes: Readonly<Record<string, string>> = {
  start: 'ol',
  reversed: 'ol',
  value: 'li',
  open: 'details',
  scope: 'th',
  colspan: 'td, th',
  rowspan: 'td, th',
  width: 'img',
  height: 'img',
};

/** The kind of a recording or a frame that a link stands for, kept by `rel` until the link is named. */
const mediaOf = new WeakMap<Element, string>();

/** `iframe`, `video`, `audio`, `object` or `embed` for a link that stands for one. */
export function mediaKind(link: Element): string | undefined {
  return mediaOf.get(link);
}

/**
 * Brings safe nodes into the form in which they are shown: blocks become paragraphs, addresses absolute,
 * pictures lazy; the feed's own ids and classes go.
 *
 * @param base what the addresses are relative to
 * @returns which element pointed to which by the ids that are gone
 */
export function tidy(content: DocumentFragment, base?: string): References {
  const references = readReferences(content, base);
  tidyBlocks(content);
  tidyTables(content);
  tidyLinks(content, references, base);
  tidyImages(content, base);
  for (const element of content.querySelectorAll(marks.map((name) => `[${name}]`).join())) {
    for (const name of marks) element.removeAttribute(name);
  }
  for (const name of keptAttributes) {
    const home = homes[name];
    if (!home) continue;
    for (const element of content.querySelectorAll(`[${name}]:not(${home})`)) {
      element.removeAttribute(name);
    }
  }
  return references;
}

function readReferences(content: DocumentFragment, base?: string): Map<Element, Element[]> {
  const references = new Map<Element, Element[]>();
  const pointing = content.querySelectorAll('a[href*="#"], [headers]');
  if (!pointing.length) return references;
  const byId = new Map<string, Element>();
  for (const element of content.querySelectorAll('[id], a[name]')) {
    for (const id of [element.id, element.getAttribute('name')]) {
      if (id && !byId.has(id)) byId.set(id, element);
    }
  }
  for (const element of pointing) {
    const ids = element.hasAttribute('headers')
      ? element.getAttribute('headers')!.split(/\s+/)
      : [fragmentOf(element.getAttribute('href')!, base)];
    const targets = ids.flatMap((id) => standIn(id ? byId.get(id) : undefined) ?? []);
    if (targets.length) references.set(element, targets);
  }
  return references;
}

/** The element itself, or the nearest one that stays where it will be unwrapped. */
function standIn(target: Element | undefined): Element | undefined {
  if (!target || kept.includes(target.localName)) return target;
  return target.querySelector(kept.join()) ?? target.closest(kept.join()) ?? undefined;
}

/** The fragment of an address in the same document, without the number sign and percent signs. */
export function fragmentOf(href: string, base?: string): string | undefined {
  const [page, fragment] = href.split('#', 2) as [string, string?];
  if (!fragment) return;
  const isHere = !page || page === base?.split('#')[0];
  if (!isHere) return;
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function tidyBlocks(content: DocumentFragment): void {
  for (const element of content.querySelectorAll([...blocks, ...unwrapped].join())) {
    if (!blocks.includes(element.localName)) unwrap(element);
    else if (element.querySelector(notRunning) || !hasContent(element)) unwrap(element);
    else rename(element, 'p');
  }
  for (const figure of content.querySelectorAll('figure')) {
    if (!figure.querySelector('figcaption') || !hasContent(figure)) unwrap(figure);
  }
  for (const caption of content.querySelectorAll('figcaption:not(figure > *)')) {
    rename(caption, 'p');
  }
  for (const block of content.querySelectorAll('p, h1, h2, h3, h4, h5, h6')) {
    if (!hasContent(block)) block.remove();
  }
}

/** A table of one column without a header or a caption only lays a text out. */
function tidyTables(content: DocumentFragment): void {
  for (const table of content.querySelectorAll('table')) {
    const isLayout = !table.querySelector('th, caption, td + td');
    if (!isLayout && hasContent(table)) continue;
    for (const cell of table.querySelectorAll('td')) {
      if (cell.closest('table') !== table) continue;
      if (!hasContent(cell)) cell.remove();
      else if (cell.querySelector(notRunning)) unwrap(cell);
      else rename(cell, 'p');
    }
    for (const part of table.querySelectorAll('tbody, thead, tfoot, tr')) {
      if (part.closest('table') === table) unwrap(part);
    }
    unwrap(table);
  }
}

function tidyLinks(content: DocumentFragment, references: References, base?: string): void {
  for (const link of content.querySelectorAll('[href], a[class]')) {
    const media = /mw-media-(\w+)/.exec(link.className)?.[1];
    const url = link.localName === 'a' && safeUrl(link.getAttribute('href'), 'link', base);
    if (url) link.setAttribute('href', url);
    else link.removeAttribute('href');
    if (media && link.className === mediaClass + media) {
      if (url) mediaOf.set(link, media);
      else link.remove();
    }
    if (references.has(link)) link.removeAttribute('href');
  }
}

function tidyImages(content: DocumentFragment, base?: string): void {
  for (const element of content.querySelectorAll('[src], img')) {
    const url = safeUrl(element.getAttribute('src'), 'image', base);
    if (element.localName !== 'img') element.removeAttribute('src');
    else if (url) tidyImage(element as HTMLImageElement, url);
    else element.remove();
  }
}

function tidyImage(image: HTMLImageElement, url: string): void {
  image.src = url;
  if (!image.hasAttribute('alt')) image.alt = '';
  image.loading = 'lazy';
  image.referrerPolicy = 'no-referrer';
}
