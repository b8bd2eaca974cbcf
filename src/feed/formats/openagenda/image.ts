import { isObject } from '../../read/fields.js';
import { imageAddress } from '../shared/addresses.js';
import { at, compact, numberAt, objectsOf, textAt } from '../shared/values.js';

/** A picture as a JSON Feed item has it. */
export interface Picture {
  readonly image?: string;
  readonly _image?: object;
}

/** The placeholder that OpenAgenda shows where there is no picture. */
const placeholder = /\/static\/|graylogo/;

/**
 * API v2 has `{base, filename}`, v3 `{src, srcset}`, the former export and Opendatasoft an address. None
 * says what is to be seen. The credit stands beside it.
 */
export function readPicture(event: unknown): Picture {
  const picture = at(event, 'image');
  const image = imageAddress(
    isObject(picture)
      ? (textAt(picture, 'src') ?? textAt(picture, 'base', 'url') ?? joined(picture))
      : picture,
  );
  if (!image || placeholder.test(image)) return {};
  const size = at(picture, 'size') ?? picture;
  const srcset = objectsOf(at(picture, 'srcset')).flatMap((source) => {
    const [address, width] = [imageAddress(at(source, 'url')), numberAt(source, 'width')];
    return address && width ? `${address} ${width}w` : [];
  });
  const about = compact({
    width: numberAt(size, 'width') || undefined,
    height: numberAt(size, 'height') || undefined,
    credit: textAt(event, 'imageCredits') ?? textAt(picture, 'credits'),
    srcset: srcset.join(', ') || undefined,
  });
  return { image, _image: about };
}

function joined(image: unknown): string | undefined {
  const [base = '', filename] = [textAt(image, 'base'), textAt(image, 'filename')];
  if (!filename || !base) {
    const whole = filename || base;
    return /^(?:https?:)?\/\/.+\.\w{3,4}$/.test(whole) ? whole : undefined;
  }
  return `${base.replace(/^\/\//, 'https://').replace(/(?<!\/)\/*$/, '/')}${filename}`;
}
