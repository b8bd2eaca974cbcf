/** `<news-list>` with stock Lit but for one replacement of rollup/lit-patches.mjs, to see what that one is for. */
import { join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { litPatches, patchPackages } from '../../rollup/lit-patches.mjs';
import { answer, answerJson } from './answers.mjs';

/** Modules that are imported later are left out: the pages that break do so before. */
const withoutLater = { name: 'without-later', resolveDynamicImport: () => false };

async function bundle(root, without) {
  const build = await rollup({
    input: join(root, 'dist/elements/news-list/define.js'),
    plugins: [
      withoutLater,
      nodeResolve({ browser: true, exportConditions: ['production'] }),
      patchPackages(litPatches.filter((patch) => patch !== without)),
    ],
    onwarn: () => {},
  });
  const { output } = await build.generate({ format: 'es' });
  return output[0].code;
}

/** `/__unpatched/` lists the replacements; `/__unpatched/3.js` has all but the fourth, `/__unpatched/all.js` all. */
export async function serveUnpatched(_request, response, { url, root }) {
  const [, name] = /\/(\w+)\.js$/.exec(url.pathname) ?? [];
  if (name === undefined) return answerJson(response, litPatches);
  const code = await bundle(root, litPatches[name]);
  return answer(response, 200, 'text/javascript; charset=utf-8', code);
}
