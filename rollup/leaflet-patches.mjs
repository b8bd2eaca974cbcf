import { applyPatches } from './lit-patches.mjs';

const markup = 'A page with Trusted Types refuses markup, and the map would not load.';

/**
 * What Leaflet 1.9 needs to run under a strict content security policy. Each text stands exactly once in its file;
 * another Leaflet fails the build here, and each entry is then looked at again.
 *
 * `page` is the page of tests/pages that breaks without the replacement.
 */
export const leafletPatches = [
  {
    file: 'leaflet/src/core/Browser.js',
    find: "div.innerHTML = '<svg/>';",
    replace: "div.append(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));",
    because: markup,
    page: 'map',
  },
  {
    file: 'leaflet/src/core/Browser.js',
    find: `div.innerHTML = '<v:shape adj="1"/>';`,
    replace: '',
    because: `${markup} No browser of today draws VML: the test that follows then says so.`,
    page: 'map',
  },
  {
    file: 'leaflet/src/core/Util.js',
    find: "'data:image/gif;base64,R0lGODlhAQABAAD/ACwAAAAAAQABAAACADs='",
    replace: "''",
    because:
      'A tile that is no longer wanted gets an empty address. A policy without data: in img-src reports that picture.',
    page: 'map',
  },
];

/** Replaces these texts in Leaflet's own modules, as Rollup reads them. */
export function patchLeaflet() {
  return {
    name: 'patch-leaflet',
    transform(code, id) {
      const path = id.replaceAll('\\', '/');
      const patches = leafletPatches.filter(({ file }) => path.endsWith(`/node_modules/${file}`));
      return patches.length > 0 ? { code: applyPatches(code, patches), map: null } : null;
    },
  };
}
