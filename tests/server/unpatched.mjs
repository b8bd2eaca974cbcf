/**
 * Libraries with all the replacements of rollup/ but one, to see what that one is for: `<news-list>` with stock Lit, and
 * a small use of each other library.
 */
import { join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { minify } from 'terser';
import { libraryPatches } from '../../rollup/library-patches.mjs';
import { litPatches, patchPackages } from '../../rollup/lit-patches.mjs';
import { answer, answerJson } from './answers.mjs';

/** Modules that are imported later are left out: the pages that break do so before. */
const withoutLater = { name: 'without-later', resolveDynamicImport: () => false };

const libraryOf = ({ file }) => file.split('/')[0].replace(/\.js$/, '');
const libraries = [...new Set(libraryPatches.map(libraryOf))];

/** By their first folder in the address: the replacements, and the module that uses what they are in. */
const tables = {
  lit: { patches: litPatches, input: 'dist/elements/news-list/define.js' },
  ...Object.fromEntries(
    libraries.map((name) => [
      name,
      {
        patches: libraryPatches.filter((patch) => libraryOf(patch) === name),
        input: `tests/pages/library-uses/${name}.js`,
      },
    ]),
  ),
};

async function bundle(root, { patches, input }, without) {
  const build = await rollup({
    input: join(root, input),
    plugins: [
      withoutLater,
      nodeResolve({ browser: true, exportConditions: ['production'] }),
      patchPackages(patches.filter((patch) => patch !== without)),
    ],
    onwarn: () => {},
  });
  const { output } = await build.generate({ format: 'es', generatedCode: { symbols: false } });
  // The Temporal polyfill adds what debuggers show where its names are as written.
  return (await minify(output[0].code, { module: true })).code;
}

/** By address: two pages ask for each. */
const bundles = new Map();

/**
 * `/__unpatched/` lists the replacements of each library; `/__unpatched/lit/3.js` has all but the fourth of Lit,
 * `/__unpatched/lit/all.js` all.
 */
export async function serveUnpatched(_request, response, { url, root }) {
  const [, library, name] = /\/([\w-]+)\/(\w+)\.js$/.exec(url.pathname) ?? [];
  if (library === undefined) {
    const lists = Object.entries(tables).map(([key, { patches }]) => [key, patches]);
    return answerJson(response, Object.fromEntries(lists));
  }
  const table = tables[library];
  const key = `${library}/${name}`;
  if (!bundles.has(key)) bundles.set(key, bundle(root, table, table.patches[name]));
  return answer(response, 200, 'text/javascript; charset=utf-8', await bundles.get(key));
}
