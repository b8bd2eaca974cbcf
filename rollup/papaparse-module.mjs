/**
 * Papa Parse is published as one UMD file, which browsers do not import. It becomes a module here, and gets empty
 * objects in place of the page's globals: as it is, it adds a method to the jQuery of a page, and gives itself to
 * RequireJS instead of us.
 */
export function papaparseModule(code) {
  return `export default (function (define, module, exports, self, window) {
const moduleOf = module;
${code}
return moduleOf.exports;
}).call({}, undefined, { exports: {} }, {}, {}, undefined);
`;
}

/** The plugin for Rollup. */
export function importPapaparse() {
  return {
    name: 'import-papaparse',
    transform: (code, id) => (isPapaparse(id) ? { code: papaparseModule(code), map: null } : null),
  };
}

export function isPapaparse(path) {
  return /[\\/]node_modules[\\/]papaparse[\\/]papaparse(?:\.min)?\.js$/.test(path);
}
