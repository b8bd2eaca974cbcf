import { imageAddress } from '../shared/addresses.js';
import { asText, at, numberAt, textAt } from '../shared/values.js';
import type { Included, Related } from './included.js';

export interface Picture {
  readonly url: string;
  readonly alt?: string;
  readonly width?: number;
  readonly height?: number;
}

/** Files in a medium, in a paragraph; what is nested further is hostile. */
const deepest = 3;

/** A file that is a picture, or what holds one: Drupal's media do. */
export function pictureOf(
  { resource, meta }: Related,
  included: Included,
  depth = 0,
): Picture | undefined {
  if (!resource || depth > deepest) return;
  const url = fileAddress(at(resource, 'attributes'));
  if (url) {
    const alt = asText(at(meta, 'alt')) ?? textAt(resource, 'attributes', 'alt');
    const width = numberAt(meta, 'width') || undefined;
    const height = numberAt(meta, 'height') || undefined;
    return { url, alt, width, height };
  }
  if (!/media|image|paragraph/i.test(textAt(resource, 'type') ?? '')) return;
  // The thumbnail is the same file, smaller only in name.
  const relations = [...included.of(resource)].sort(
    ([a], [b]) => Number(a === 'thumbnail') - Number(b === 'thumbnail'),
  );
  for (const [name, related] of relations) {
    if (/^(?:uid|bundle|revision_user)$/.test(name)) continue;
    for (const relatedResource of related) {
      const picture = pictureOf(relatedResource, included, depth + 1);
      if (picture) return { ...picture, alt: picture.alt ?? asText(at(meta, 'alt')) };
    }
  }
  return;
}

/** A file has an address under `uri`; one that says that it is no picture is none. */
function fileAddress(attributes: unknown): string | undefined {
  const type = textAt(attributes, 'filemime') ?? 'image/';
  const address = textAt(attributes, 'uri', 'url') ?? textAt(attributes, 'url');
  const isFile = at(attributes, 'uri') !== undefined || at(attributes, 'filemime') !== undefined;
  return isFile && type.startsWith('image/') ? imageAddress(address) : undefined;
}
