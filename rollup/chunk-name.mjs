import { basename, dirname } from 'node:path';
import { shortId } from './module-graph.mjs';

/**
 * A file's name says of which feature it is: its folder and its own or largest module, `formats-convert`, or the
 * module alone where that has the folder's name already, `rss`. A part of an element has the element's name before
 * its own, a package its name.
 */
export function chunkName({ facadeModuleId, moduleIds, name }, sizeOf, root) {
  if (!facadeModuleId && !moduleIds.some((id) => id.endsWith(`/${name}.js`))) return name;
  const [largest] = moduleIds.toSorted((a, b) => sizeOf(b) - sizeOf(a));
  const id = facadeModuleId ?? largest;
  const path = shortId(id, root);
  if (id.includes('/node_modules/')) return path.split('/')[0].replace('@', '');
  const module = basename(path).replace(/\.m?js$/, '');
  const [, tag] = /^elements\/([^/]+)\//.exec(path) ?? [];
  const folder = tag ?? basename(dirname(path));
  return folder === 'entries' || module.includes(folder) ? module : `${folder}-${module}`;
}
