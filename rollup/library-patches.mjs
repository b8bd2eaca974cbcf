const markup = 'A page with Trusted Types refuses markup, and the map would not load.';
const descriptor =
  'A page has given all objects a `get` or a `value`, its own or not: no descriptor may have both.';

/**
 * Replacements with which Leaflet 1.9 runs under a strict content security policy, and DOMPurify 3.4, ical.js 2 and
 * temporal-polyfill 1.0 in pages that are not ours.
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
    file: 'dompurify/dist/purify.es.mjs',
    find: 'const getOwnPropertyDescriptor = Object.getOwnPropertyDescriptor;',
    replace:
      'const getOwnPropertyDescriptor = (...of) => { const own = Object.getOwnPropertyDescriptor(...of); return own && { __proto__: null, ...own }; };',
    because:
      'A page has given all objects a `get`, which the descriptor of every method then has, and markup is not read.',
    page: 'polluted',
  },
  {
    file: 'dompurify/dist/purify.es.mjs',
    find: 'create(null, {\n\t\ttagCheck: {\n\t\t\twritable: true,\n\t\t\tconfigurable: false,\n\t\t\tenumerable: true,\n\t\t\tvalue: null\n\t\t},\n\t\tattributeCheck: {\n\t\t\twritable: true,\n\t\t\tconfigurable: false,\n\t\t\tenumerable: true,\n\t\t\tvalue: null\n\t\t}\n\t})',
    replace: '{ __proto__: null, tagCheck: null, attributeCheck: null }',
    because: `${descriptor} The object is sealed at once.`,
    page: 'polluted',
  },
  {
    file: 'ical.js/dist/ical.js',
    find: 'Object.defineProperty(target, key, descr);',
    replace: 'Object.defineProperty(target, key, { __proto__: null, ...descr });',
    because: descriptor,
    page: 'polluted',
  },
  {
    file: 'leaflet/src/core/Browser.js',
    find: "div.innerHTML = '<svg/>';",
    replace: "div.append(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));",
    because: markup,
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
  {
    file: 'temporal-polyfill/chunks/internal.js',
    find: '(value => ({\n  value: value,',
    replace: '(value => ({\n  __proto__: null, value: value,',
    because: descriptor,
    page: 'polluted',
  },
  {
    file: 'temporal-polyfill/chunks/internal.js',
    find: '[Symbol.toStringTag]: {\n',
    replace: '[Symbol.toStringTag]: {\n    __proto__: null,',
    because: descriptor,
    page: 'polluted',
  },
  {
    file: 'temporal-polyfill/chunks/apiHelpers.js',
    find: 'mapProps(getter => ({\n',
    replace: 'mapProps(getter => ({\n    __proto__: null,',
    because: descriptor,
    page: 'polluted',
  },
];
