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
  const told = at(event, 'image');
  const image = imageAddress(isObject(told) ? (textAt(told, 'src') ?? joined(told)) : told);
  if (!image || placeholder.test(image)) return {};
  const size = at(told, 'size') ?? told;
  const srcset = objectsOf(at(told, 'srcset')).flatMap((one) => {
    const [address, width] = [imageAddress(at(one, 'url')), numberAt(one, 'width')];
    return address && width ? `${address} ${width}w` : [];
  });
  const about = compact({
    width: numberAt(size, 'width') || undefined,
    height: numberAt(size, 'height') || undefined,
    credit: textAt(event, 'imageCredits') ?? textAt(told, 'credits'),
    srcset: srcset.join(', ') || undefined,
  });
  return { image, _image: about };
}

function joined(image: unknown): string | undefined {
  const [base = '', filename] = [textAt(image, 'base'), textAt(image, 'filename')];
  if (!filename || !base)
    return filename && /^(?:https?:)?\/\//.test(filename) ? filename : undefined;
  return `${base.replace(/^\/\//, 'https://').replace(/(?<!\/)\/*$/, '/')}${filename}`;
}
