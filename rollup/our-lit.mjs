import { fileURLToPath } from 'node:url';
import { unsupported } from './template-check.mjs';

const ours = fileURLToPath(new URL('../dist/bundle/lit.js', import.meta.url));

/**
 * Bundles have src/bundle in Lit's place, which knows of Lit what our elements use: a module that uses more is
 * refused when bundles are built.
 */
export function ourLit() {
  return {
    name: 'our-lit',
    resolveId(source, importer) {
      if (source === 'lit') return ours;
      if (/^(lit-|@lit|lit\/)/.test(source)) this.error(`Bundles have no ${source} (${importer}).`);
      return null;
    },
    transform(code, id) {
      const found = /\/dist\/(base|components|elements)\//.test(id) && unsupported(code);
      if (found) this.error(`Bundles cannot draw what this has: ${found} (${id})`);
      return null;
    },
  };
}
