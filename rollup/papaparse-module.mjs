import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';

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

/**
 * Writes the module into a folder of compiled modules, and has them import it: the npm package then is bundled by tools
 * that know nothing of UMD.
 */
export function shipPapaparse(folder) {
  const source = createRequire(import.meta.url).resolve('papaparse/papaparse.min.js');
  const own = join(folder, 'papaparse.js');
  const files = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.js'));
  for (const file of files.map((name) => join(folder, name))) {
    const code = readFileSync(file, 'utf8');
    const path = relative(dirname(file), own).split(sep).join('/');
    const from = `from '${path.startsWith('.') ? path : `./${path}`}'`;
    const changed = code.replace(/from 'papaparse'/g, from);
    if (changed !== code) writeFileSync(file, changed);
  }
  writeFileSync(own, papaparseModule(readFileSync(source, 'utf8')));
}
