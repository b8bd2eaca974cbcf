/** Nothing is exported that no other file uses. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { root } from '../../scripts/lib/run.mjs';

/** Names that a file takes out of another: between braces, after the dot of a module, after the `#` of `@draws`. */
const taken = /[{,.#]\s*(?:type )?(\w+)/g;
/** Not classes, which the types of their instances need. */
const exported = /^export (?:async )?(?:function\*?|const) (\w+)/gm;

function filesOf(folder) {
  return readdirSync(join(root, folder), { recursive: true })
    .filter((name) => /\.m?[jt]s$/.test(name))
    .map((name) => join(folder, name));
}

test('what is exported is used in another file', () => {
  const files = [...filesOf('src'), ...filesOf('tests')].map((path) => {
    const text = readFileSync(join(root, path), 'utf8');
    return { path, text, names: new Set([...text.matchAll(taken)].map(([, name]) => name)) };
  });
  const alone = files
    .filter(({ path }) => path.startsWith('src'))
    .flatMap(({ path, text }) =>
      [...text.matchAll(exported)]
        .filter(([, name]) => !files.some((file) => file.path !== path && file.names.has(name)))
        .map(([, name]) => `${path}: ${name}`),
    );
  assert.deepEqual(alone, []);
});
