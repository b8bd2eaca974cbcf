import assert from 'node:assert/strict';
import { test } from 'node:test';
import { minify } from '../../rollup/minify.mjs';

const { renderChunk } = minify({ module: true });

/** What a file exports, by name, once it is minified; with its code. */
async function minified(code) {
  const { code: small } = await renderChunk(code);
  const url = `data:text/javascript,${encodeURIComponent(small)}`;
  return { small, exported: await import(url) };
}

test('what is exported under a short name has it inside, too', async () => {
  const { small, exported } = await minified(`
    function double(number) { const a = number; const b = a; return a + b; }
    const three = 3;
    export { double as a, three as b, three as Three };
  `);
  assert.match(small, /export\{a,b,b as Three\}/);
  assert.equal(exported.a(21), 42);
  assert.deepEqual([exported.b, exported.Three], [3, 3]);
});

test('another variable of that name becomes another', async () => {
  const { exported } = await minified(`
    let a = 1;
    let count = 10;
    function add(b) { a += b; return [a, count]; }
    export { count as a, add as b };
  `);
  assert.deepEqual(exported.b(2), [3, 10]);
  assert.equal(exported.a, 10);
});

test('what is given on from another file stays as it is', async () => {
  const { small } = await minified(
    `export { basename as a } from 'node:path'; export const b = 1; export default 2;`,
  );
  assert.match(small, /basename as a/);
  assert.match(small, /2/);
});
