import { imageAddress } from '../shared/addresses.js';
import { type Markup, plainText } from '../shared/plain-text.js';
import { compact } from '../shared/values.js';
import { attribute, children, childText, text } from './nodes.js';

/** A file that an item comes with. */
interface File {
  readonly element: Element;
  readonly url: string;
  readonly type: string;
}

const picture = /\.(?:jpe?g|png|gif|webp|avif|svg)(?:[?#]|$)/i;

/** Narrower pictures are icons and portraits of authors. In pixels. */
const leastWidth = 80;

/** Makes an address absolute, given the element that has it. */
export type Addresses = (element: Element, address: string | undefined) => string | undefined;

/**
 * `image` and `_image`: a picture of Media RSS with what is said of it, else one that is enclosed, else a
 * thumbnail, else what podcasts and shops have. No text for it is made up: only what describes the picture
 * itself is one.
 */
export function imageOf(item: Element, addressOf: Addresses, markup: Markup): object | undefined {
  const contents = mediaIn(item, 'media:content');
  const pictures = contents.filter((content) => isPicture(content));
  const picture =
    pictures.find(({ element }) => attribute(element, 'isDefault') === 'true') ??
    pictures.toSorted((a, b) => widthOf(b.element) - widthOf(a.element))[0] ??
    enclosuresOf(item).find((enclosure) => isPicture(enclosure)) ??
    [item, ...contents.map(({ element }) => element)]
      .flatMap((parent) => mediaIn(parent, 'media:thumbnail'))
      .find(({ element }) => (widthOf(element) || leastWidth) >= leastWidth);
  if (!picture) {
    const image = imageAddress(otherImage(item, addressOf) ?? leadImage(item, addressOf));
    return image ? { image } : undefined;
  }
  const { element } = picture;
  const size = (name: string): number | undefined => Number(attribute(element, name)) || undefined;
  return {
    image: imageAddress(addressOf(element, picture.url)),
    _image: compact({
      alt: plainText(childText(element, 'media:description'), markup),
      width: size('width'),
      height: size('height'),
      credit: plainText(creditOf(element, item), markup),
    }),
  };
}

/** `attachments`: what is enclosed and no picture. */
export function attachmentsOf(item: Element, addressOf: Addresses): readonly object[] | undefined {
  const files = enclosuresOf(item).filter((enclosure) => !isPicture(enclosure));
  const attachments = files.map(({ element, url, type }) =>
    compact({
      url: addressOf(element, url),
      mime_type: type || undefined,
      size_in_bytes: Number(attribute(element, 'length')) || undefined,
    }),
  );
  return attachments.length ? (attachments as object[]) : undefined;
}

/** The elements of Media RSS in an item, also those in its groups. */
function mediaIn(parent: Element, name: string): File[] {
  const groups = children(parent, 'media:group');
  return [parent, ...groups].flatMap((group) => children(group, name).flatMap(fileOf));
}

function enclosuresOf(item: Element): File[] {
  const links = children(item, 'link', 'atom:link').filter(
    (link) => attribute(link, 'rel') === 'enclosure',
  );
  return [...children(item, 'enclosure'), ...links].flatMap(fileOf);
}

function fileOf(element: Element): File[] {
  const url = attribute(element, 'url') ?? attribute(element, 'href');
  const type = attribute(element, 'type') ?? attribute(element, 'medium') ?? '';
  return url ? [{ element, url, type: type.toLowerCase() }] : [];
}

function isPicture({ type, url }: File): boolean {
  return type ? type.startsWith('image') : picture.test(url);
}

function widthOf(element: Element): number {
  return Number(attribute(element, 'width')) || 0;
}

/** The credit of a medium: its own, or that of an element around it, up to the item. */
function creditOf(element: Element, item: Element): string | undefined {
  const credit = childText(element, 'media:credit');
  if (credit || element === item) return credit;
  return element.parentElement ? creditOf(element.parentElement, item) : undefined;
}

function otherImage(item: Element, addressOf: Addresses): string | undefined {
  for (const element of children(item, 'itunes:image', 'image', 'g:image_link')) {
    const url = attribute(element, 'href') ?? childText(element, 'url') ?? text(element);
    if (url && !/\s/.test(url)) return addressOf(element, url);
  }
}

/** The picture that programs of WordPress write before an excerpt, where the whole text is without it. */
function leadImage(item: Element, addressOf: Addresses): string | undefined {
  const whole = childText(item, 'content:encoded');
  const [excerpt] = children(item, 'description');
  const [, url = ''] =
    /^\s*(?:<(?:p|a|figure|div)\b[^<>]{0,500}>\s*){0,3}<img\s[^<>]{0,500}?\bsrc=["']([^"'<>\s]{1,500})["']/i.exec(
      text(excerpt) ?? '',
    ) ?? [];
  return whole && picture.test(url) && !whole.includes(url) ? addressOf(excerpt!, url) : undefined;
}
