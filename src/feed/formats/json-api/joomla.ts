import { isObject, type JsonObject } from '../../read/fields.js';
import { databaseTime } from '../shared/program-dates.js';
import { at, numberAt, textAt } from '../shared/values.js';

/**
 * An article of Joomla's web services as other resources are: its times, which are of UTC without saying so, its picture,
 * and whether it is published. Any other resource stays as it is.
 */
export function ofJoomla(resource: JsonObject): JsonObject {
  const attributes = at(resource, 'attributes');
  if (!isObject(attributes) || !textAt(attributes, 'typeAlias')?.startsWith('com_'))
    return resource;
  const images = at(attributes, 'images');
  // Behind the `#` Joomla writes the place of the file for itself.
  const image = textAt(images, 'image_intro') ?? textAt(images, 'image_fulltext');
  const times = Object.entries(attributes).map(([name, value]) => [name, databaseTime(value)]);
  return {
    ...resource,
    attributes: {
      ...(Object.fromEntries(times) as JsonObject),
      status: numberAt(attributes, 'state') === 1,
      images: undefined,
      image: image?.split('#')[0],
      alt: textAt(images, 'image_intro_alt') ?? textAt(images, 'image_fulltext_alt'),
    },
  };
}
