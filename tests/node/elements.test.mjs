/** The folders of src/elements, and the lists elsewhere that follow from them. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { outdatedLists } from '../../scripts/lib/element-lists.mjs';
import { elements } from '../../scripts/lib/elements.mjs';
import { root } from '../../scripts/lib/run.mjs';

test('every folder of src/elements is an element', () => {
  const folders = readdirSync(join(root, 'src/elements')).sort();
  assert.deepEqual(
    elements.map(({ tag }) => tag),
    folders,
  );
});

test('exports, entries, the menu and the table of README.md have every element: npm run elements', async () => {
  assert.deepEqual(await outdatedLists(root), []);
});

for (const { tag, className, menu, shows, budget } of elements) {
  test(`${tag} has a name, a budget, its class, and a page of the demo`, () => {
    assert.ok(menu && shows, 'words');
    assert.ok(budget > 0 && budget <= 32, 'budget');
    const define = readFileSync(join(root, `src/elements/${tag}/define.ts`), 'utf8');
    assert.ok(define.includes(`define('${tag}', ${className})`), 'define.ts');
    assert.ok(existsSync(join(root, `demo/${tag}.html`)), 'demo');
  });
}
