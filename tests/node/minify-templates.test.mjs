/** Parts of a template that the build's minifier may not change. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { minifyTemplates } from '../../rollup/minify-templates.mjs';

test('parts of a drawing that stand beside each other do not end up in one another', async () => {
  const code = 'const part = (x) => svg`<line x1=${x} y2="100%" />\n  <text x=${x}>${x}</text>`;';
  const { transform } = minifyTemplates();
  const { code: minified } = await transform.call({ warn: assert.fail }, code, '/dist/x.js');
  assert.match(minified, /<line [^>]*\/> <text/);
});
