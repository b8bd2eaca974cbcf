import { isObject } from '../../read/fields.js';
import { imageAddress } from '../shared/addresses.js';
import { type Markup, plainText } from '../shared/plain-text.js';
import { at, compact, numberAt, textAt } from '../shared/values.js';

/** The picture of a JSON Feed item. */
export interface ItemImage {
  readonly image?: string;
  readonly _image?: Readonly<Record<string, unknown>>;
}

interface Size {
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

/**
 * A picture of WordPress' media library, as its REST API embeds it
 * (https://developer.wordpress.org/rest-api/reference/media/) or as The Events Calendar writes it.
 *
 * @param media an answer that is an error, such as that of a private picture, is no picture
 */
export function mediaImage(media: unknown, markup: Markup): ItemImage {
  const image = addressOf(media);
  const type = textAt(media, 'media_type') ?? 'image';
  if (!image || type !== 'image') return {};
  const details = at(media, 'media_details') ?? media;
  const width = numberAt(details, 'width');
  const height = numberAt(details, 'height');
  return {
    image,
    _image: compact({
      alt: plainText(at(media, 'alt_text') ?? at(media, 'alt'), markup),
      width,
      height,
      credit: plainText(at(details, 'image_meta', 'credit'), markup),
      srcset: width && height ? srcsetOf(details, { url: image, width, height }) : undefined,
    }),
  };
}

function addressOf(value: unknown): string | undefined {
  return imageAddress(at(value, 'source_url') ?? at(value, 'url'));
}

/** The other sizes that show the whole picture: a cropped one shows something else. */
function srcsetOf(details: unknown, full: Size): string | undefined {
  const sizes = at(details, 'sizes');
  if (!isObject(sizes)) return;
  const byWidth = new Map<number, string>();
  for (const key of Object.keys(sizes)) {
    const url = addressOf(sizes[key]);
    const width = numberAt(sizes[key], 'width');
    const height = numberAt(sizes[key], 'height');
    // Sizes are rounded to whole pixels.
    const isWhole = width && height && Math.abs((width * full.height) / full.width - height) <= 1;
    if (url && isWhole && !/\s/.test(url) && Number.isInteger(width)) byWidth.set(width, url);
  }
  byWidth.set(full.width, full.url);
  if (byWidth.size < 2) return;
  return [...byWidth]
    .sort(([a], [b]) => a - b)
    .map(([width, url]) => `${url} ${width}w`)
    .join(', ');
}
