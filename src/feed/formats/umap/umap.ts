import { FeedError } from '../../errors.js';
import type { JsonObject } from '../../read/fields.js';
import type { Issue } from '../../read/issue.js';
import type { Adapter, ExtendedItem } from '../adapter.js';
import { geometryPlace } from '../shared/geojson.js';
import { asText, at, compact, derivedId, objectsOf, textAt } from '../shared/values.js';
import { readMarks } from './marks.js';
import { numbered } from '../../numbered.js';

/**
 * A map of uMap, as its `.umap` file gives it: layers of GeoJSON, whose features have a name and a description in
 * uMap's own marks. A feature is an initiative whose theme is the name of its layer; an organization where these are
 * shown. Layers that uMap itself fetches from elsewhere are empty in the file, and are noted.
 */
export const toJsonFeed: Adapter = function* (document, { url, kind }) {
  const layers = objectsOf(at(document, 'layers'));
  if (!layers.length) throw new FeedError('format', { url, found: document });
  const problems: Issue[] = [];
  const items: ExtendedItem[] = [];
  for (const [index, layer] of numbered(layers)) {
    const options = at(layer, '_umap_options') ?? at(layer, '_storage');
    const remote = textAt(options, 'remoteData', 'url');
    const path = `layers[${index}]`;
    if (remote) problems.push({ path, code: 'remote-layer', value: remote, url });
    const name = textAt(options, 'name');
    for (const feature of objectsOf(at(layer, 'features'))) {
      items.push(featureItem(feature, name, kind));
      yield;
    }
  }
  return { title: textAt(document, 'properties', 'name'), items, problems };
};

function featureItem(feature: JsonObject, layer: string | undefined, kind: string): ExtendedItem {
  const { name, description, ...others } = (at(feature, 'properties') ?? {}) as JsonObject;
  const title = asText(name);
  const { text, link, image } = readMarks(asText(description) ?? '');
  const place = geometryPlace(at(feature, 'geometry'));
  const geo = place?.geo;
  const address = textAt(others, 'address') ?? textAt(others, 'adresse');
  const location = compact({
    address,
    geo,
    precision: place?.isShape ? 'municipality' : undefined,
  });
  const tags = layer ? [layer] : [];
  return compact({
    id: textAt(feature, 'id') ?? derivedId(title, geo && `${geo.latitude} ${geo.longitude}`),
    url: link,
    title,
    content_text: text || undefined,
    image,
    tags,
    ...(kind === 'organization'
      ? { _organization: compact({ name: title, address, geo }) ?? {} }
      : { _initiative: compact({ themes: tags, location }) }),
  })!;
}
