import { readdirSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { minify } from './rollup/minify.mjs';
import { minifyTemplates } from './rollup/minify-templates.mjs';
import { sideBySide } from './rollup/side-by-side.mjs';
import { tightenTemplates } from './rollup/tighten-templates.mjs';

const entriesFolder = new URL('./dist/entries/', import.meta.url);

/** data.js is for the npm package alone: it shows nothing, so no script tag loads it. */
const entries = readdirSync(entriesFolder).filter(
  (file) => file.endsWith('.js') && file !== 'data.js',
);

/** The autoloader imports its sibling entries at run time, as files beside it: they stay outside of it. */
function siblings(entry) {
  return {
    name: 'siblings',
    resolveId(source, importer) {
      if (entry !== 'autoload.js' || !importer?.endsWith('/entries/autoload.js')) return null;
      const name = source.replace(/^\.\//, '');
      return entries.includes(name) ? { id: `./${name}`, external: 'relative' } : null;
    },
  };
}

/**
 * Chromium then compiles all functions while the file comes in, off the main thread, and not each when it is
 * first called, as most are (V8, explicit compile hints). The autoloader has too few.
 */
const compileAhead = '//# allFunctionsCalledOnLoad';

/** One run for each entry: a file that is pinned with an integrity hash needs no other file to start. */
export default entries.map((entry) => ({
  input: new URL(entry, entriesFolder).pathname,
  // A chunk may import from its entry; else Rollup would move the entry's code into one more file.
  preserveEntrySignatures: 'allow-extension',
  plugins: [
    siblings(entry),
    sideBySide({ fromEntry: entry !== 'agenda-list.js' }),
    nodeResolve({ browser: true, exportConditions: ['production'] }),
    minifyTemplates(),
    tightenTemplates(),
    minify({
      module: true,
      ecma: 2022,
      compress: {
        passes: 3,
        inline: 1,
        hoist_funs: true,
        keep_fargs: false,
        pure_getters: true,
        unsafe_arrows: true,
      },
      format: { comments: false, preamble: entry === 'autoload.js' ? '' : compileAhead },
    }),
  ],
  output: {
    dir: 'dist/cdn',
    format: 'es',
    entryFileNames: entry,
    chunkFileNames: 'chunks/[name]-[hash].js',
    // They pack better than those of base64, and the names of sixteen files are in one that has no room to spare.
    hashCharacters: 'hex',
    generatedCode: 'es2015',
  },
  onwarn(warning) {
    throw new Error(`${entry}: ${warning.message}`);
  },
}));
