import { isObject, type JsonObject } from '../../read/fields.js';
import type { AdapterContext, ExtendedItem } from '../adapter.js';
import { imageAddress } from '../shared/addresses.js';
import { plainText } from '../shared/plain-text.js';
import { asText, at, compact, listAt, numberAt, textAt } from '../shared/values.js';

/** The object's own picture, else one that is attached: best the one that is called the banner. */
export function pictureOf(object: JsonObject, context: AdapterContext): ExtendedItem {
  const attached = listAt(object, 'attachment').filter(isPicture);
  const banner = attached.find((attachment) => textAt(attachment, 'name') === 'Banner');
  for (const value of [...listAt(object, 'image'), banner, ...attached]) {
    const image = imageAddress(asText(value) ?? sourceOf(value));
    if (!image) continue;
    const about = {
      alt: altOf(value, context),
      width: numberAt(value, 'width') || undefined,
      height: numberAt(value, 'height') || undefined,
    };
    return { image, _image: compact(about) };
  }
  return {};
}

function isPicture(value: unknown): boolean {
  if (!isObject(value)) return false;
  const type = textAt(value, 'mediaType') ?? '';
  return textAt(value, 'type') === 'Image' || type.startsWith('image/');
}

/** `url` is a text, a link, or a list of links. */
function sourceOf(value: unknown): string | undefined {
  const links = [...listAt(value, 'url'), ...listAt(value, 'href')];
  return links.map((link) => asText(link) ?? textAt(link, 'href')).find(Boolean);
}

/** The name of a picture is what it says, unless a program has named it. */
function altOf(value: unknown, context: AdapterContext): string | undefined {
  const name = isObject(value) ? plainText(at(value, 'name'), context) : undefined;
  return name === 'Banner' || /\.(?:jpe?g|png|gif|webp|avif)$/i.test(name ?? '') ? undefined : name;
}
