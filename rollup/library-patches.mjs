const markup = 'A page with Trusted Types refuses markup, and the map would not load.';

/**
 * Replacements with which Leaflet 1.9 runs under a strict content security policy, and DOMPurify 3.4 in pages that are
 * not ours.
 * Each text stands exactly once in its file; another version fails the build here, and each entry is then looked at
 * again.
 *
 * `page` is the page of tests/pages that breaks without the replacement.
 */
export const libraryPatches = [
  {
    file: 'dompurify/dist/purify.es.mjs',
    find: 'document.createElement("template")',
    replace: 'Object.getPrototypeOf(document).createElement.call(document, "template")',
    because:
      'The page has a picture of that name, which takes the place of the method: <img name="createElement">. All other methods are of the document of this template, which nobody else has.',
    page: 'clobbered-document',
  },
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
