import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { minify } from 'terser';
import { chunkName } from './rollup/chunk-name.mjs';
import { givenTo, giveToSlot, takenNames, takeFromSlot } from './rollup/core-slot.mjs';
import { libraryPatches } from './rollup/library-patches.mjs';
import { litPatches, patchPackages } from './rollup/lit-patches.mjs';
import { minifyTemplates } from './rollup/minify-templates.mjs';
import { closedGroups, moduleGraph } from './rollup/module-graph.mjs';
import { importPapaparse } from './rollup/papaparse-module.mjs';
import { notices } from './rollup/notices.mjs';
import { importBuilt, sideBySide } from './rollup/side-by-side.mjs';
import { elements } from './scripts/lib/elements.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
const entry = (name) => fileURLToPath(new URL(`./dist/entries/${name}.js`, import.meta.url));

/** The file of each element that a script tag loads. */
const scripts = Object.fromEntries(elements.map(({ tag }) => [tag, entry(tag)]));

/**
 * Chromium then compiles all functions while the file comes in, off the main thread, and not each when it is
 * first called, as most are (V8, explicit compile hints).
 */
const compileAhead = '//# allFunctionsCalledOnLoad';

/**
 * The browser's other name for `URL` (URL Standard, "LegacyWindowAlias"): pages have variables named `URL`, which take its
 * place.
 */
const ownUrl = 'webkitURL';

/** Numbers of the DOM Standard, in the place of their names: pages have a `Node` of their own. */
const constants = {
  'Node.ELEMENT_NODE': 1,
  'Node.TEXT_NODE': 3,
  'Node.DOCUMENT_POSITION_FOLLOWING': 4,
  'NodeFilter.SHOW_TEXT': 4,
};

/** Scripts that only load others. */
const small = new Set(['autoload', 'embed', 'frame']);

const terser = {
  name: 'terser',
  renderChunk: (code, { name }) =>
    minify(code, {
      module: true,
      ecma: 2022,
      compress: {
        passes: 3,
        inline: 1,
        hoist_funs: true,
        keep_fargs: false,
        pure_getters: true,
        unsafe_arrows: true,
        global_defs: { '@URL': ownUrl, ...constants },
      },
      format: { comments: false, preamble: small.has(name) ? '' : compileAhead },
    }),
};

const sources = [
  nodeResolve({ browser: true, exportConditions: ['production'] }),
  patchPackages([...litPatches, ...libraryPatches]),
  importPapaparse(),
];
const plugins = [...sources, minifyTemplates()];

const chunkFileNames = 'chunks/[name]-[hash].js';
const output = {
  dir: 'dist/cdn',
  format: 'es',
  entryFileNames: '[name].js',
  // Letters and digits only: a hash adds no dash to a name.
  hashCharacters: 'base36',
  // No `Symbol.toStringTag` on modules: its descriptor has what a page has given all objects.
  generatedCode: { preset: 'es2015', symbols: false },
};

/** Modules of a package may import each other; ours do not. */
function onwarn(warning) {
  const isCircle = warning.code === 'CIRCULAR_DEPENDENCY';
  if (isCircle && warning.ids.every((id) => id.includes('/node_modules/'))) return;
  const advice = {
    CIRCULAR_DEPENDENCY: 'Move what both modules need to a third.',
    CIRCULAR_CHUNK:
      'Two files of dist/cdn import each other: `sharedChunks` in rollup.config.mjs parts them wrongly.',
  };
  throw new Error([warning.message, advice[warning.code]].filter(Boolean).join(' '));
}

/** The files of each module that is imported dynamically: its own, and those that this imports. */
const filesOf = new Map();
/** The names that these files take from a script. */
const taken = new Map();

/** Keeps what the runs that come after this one have to know of its files. */
function noteFiles(tagsOf, expected = []) {
  return {
    name: 'note-files',
    generateBundle(_options, bundle) {
      const tags = new Map();
      for (const { facadeModuleId, fileName, isEntry } of Object.values(bundle)) {
        if (!isEntry) continue;
        const files = new Set([fileName]);
        for (const file of files) {
          tags.set(file, new Set([...(tags.get(file) ?? []), ...tagsOf(facadeModuleId)]));
          for (const imported of bundle[file].imports) if (bundle[imported]) files.add(imported);
        }
        filesOf.set(facadeModuleId, [...files]);
      }
      const lost = [...expected].filter((id) => !filesOf.has(id));
      if (lost.length > 0)
        throw new Error(
          `No file of its own, since a group of laterGroups has it: ${lost.join(', ')}.`,
        );
      const groups = takenNames(Object.values(bundle), (file) => tags.get(file));
      for (const [group, names] of groups) taken.set(group, names);
    },
  };
}

/**
 * Arithmetic and formats of days, and the numbers of a list, which have no state: every script would give functions that it has no use for
 * itself. Later files share a copy.
 */
const copied = /^(time\/(days|zone|format-fast)|feed\/numbered)\b/;

/**
 * Small modules that several later files import go together, by what they are for. A group also has what its
 * modules import, but for what a group before it has: no two files then import each other.
 */
const laterGroups = {
  'time-days': copied,
  'html-text': /^html\/(text|formatting|parse-inert|strip-inline-handlers)\b/,
  'export-words': /^(i18n\/(export-words|accessibility)|model\/accessibility|export\/item-words)\b/,
  'controllers-clock': /^base\/controllers\/(clock|expiry)\b/,
  'formats-shared':
    /^feed\/formats\/(shared\/(?!entities|markdown|plain-text|dates|written|completed|date-)|calendar\/calendar-date)/,
  'formats-dates': /^feed\/formats\/shared\/(dates|written|completed|date-)/,
  'lit-directives': /^lit-html\/directive(s\/repeat|-helpers)?\.js/,
  'formats-text': /^feed\/formats\/shared\/(entities|plain-text)/,
  'select-search': /^select\/(search|item-state)\b/,
  'event-parts':
    /^(time\/(layout\/lanes|format-full)|components\/event-list\/(icons|start-hour)|base\/picture)\b/,
};

/** What elements share has one file for each family, `agenda`, and one for what several families share. */
function sharedChunks({ start }) {
  return (id) => {
    const tags = start.get(id) ?? givenTo(id);
    const families = new Set([...tags].map((tag) => tag.split('-')[0]));
    if ([...tags].length < 2) return undefined;
    return families.size === 1 ? [...families][0] : 'core';
  };
}

/**
 * Kinds of runs. What is fetched later is built first, once for all scripts. Each element's script then is one
 * file, to be pinned with an integrity hash, and so is `all.js`. `autoload.js` loads files that the elements share.
 */
export default async function configuration() {
  const graph = await moduleGraph(scripts, sources, root, copied);
  const entries = Object.values(scripts);
  const base = dirname(entry('all'));
  const give = giveToSlot(graph, taken, scripts, root);
  const laterName = (chunk) => `chunks/${chunkName(chunk, graph.sizeOf, root)}-[hash].js`;
  const later = {
    input: [...graph.later.keys()],
    preserveEntrySignatures: 'allow-extension',
    plugins: [
      takeFromSlot(graph, root),
      sideBySide(),
      ...plugins,
      terser,
      noteFiles((id) => graph.later.get(id), [...graph.later.keys()]),
    ],
    output: {
      ...output,
      entryFileNames: laterName,
      chunkFileNames: laterName,
      onlyExplicitManualChunks: true,
      manualChunks: closedGroups(laterGroups, graph, root),
    },
  };
  const pinned = [...entries, entry('all')].map((input) => ({
    input,
    plugins: [give, importBuilt(filesOf, base), ...plugins, terser],
    output,
  }));
  const together = {
    input: entries,
    plugins: [give, importBuilt(filesOf, base), ...plugins, terser, noteFiles(() => [])],
    output: {
      ...output,
      entryFileNames: chunkFileNames,
      chunkFileNames,
      onlyExplicitManualChunks: true,
      manualChunks: sharedChunks(graph),
    },
  };
  const autoload = {
    input: entry('autoload'),
    plugins: [importBuilt(filesOf, base), ...plugins, terser],
    output,
  };
  /** Both take the loader from the file that is beside them: a page has it once. */
  const external = entry('autoload');
  const frame = {
    input: entry('frame'),
    external,
    plugins: [...plugins, terser],
    output: { ...output, paths: { [external]: './autoload.js' } },
  };
  const embed = {
    input: entry('embed'),
    plugins: [...plugins, terser],
    output: { ...output, format: 'iife' },
  };
  const licences = notices();
  return [later, ...pinned, together, autoload, frame, embed].map((run) => ({
    ...run,
    plugins: [...run.plugins, licences],
    onwarn,
  }));
}
