/** The lint rules that hold the design, each shown what it must refuse and what it must let pass. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ESLint } from 'eslint';
import { layers } from '../../eslint/layer-table.mjs';
import { root } from '../../scripts/lib/run.mjs';

/** Rules without types are enough here, and the snippets are in no project of the compiler. */
const eslint = new ESLint({
  cwd: root,
  overrideConfig: [
    {
      files: ['**/*.ts'],
      languageOptions: { parserOptions: { project: null, projectService: false } },
    },
  ],
  ruleFilter: ({ ruleId }) => !ruleId.startsWith('@typescript-eslint/'),
});

async function rulesBroken(file, code) {
  const [result] = await eslint.lintText(code, { filePath: `src/${file}` });
  return [...new Set(result.messages.map((message) => message.ruleId ?? message.message))].sort();
}

const cases = [
  ['model/a.ts', "export { b } from '../time/b.js';", 'own/layers'],
  ['feed/a.ts', "export { b } from '../base/b.js';", 'own/layers'],
  ['feed/a.ts', "export const b = () => import('../elements/x/x.js');", 'own/layers'],
  ['select/a.ts', "export { b } from '../export/b.js';", 'own/layers'],
  ['select/a.ts', "export { html } from 'lit';", 'own/layers'],
  ['elements/x/x.ts', "export { b } from '../y/y.js';", 'own/layers'],
  ['elements/x/x.ts', "export { b } from '../../feed/formats/rss.js';", 'own/layers'],
  ['base/a.ts', "export { b } from '../feed/formats/rss.js';", 'own/layers'],
  ['base/a.ts', "export { b } from '../../scripts/b.mjs';", 'own/layers'],
  [
    'elements/x/x.ts',
    'customElements.define("x-y", class extends HTMLElement {});',
    'no-restricted-syntax',
    'own/no-side-effects',
  ],
  ['i18n/a.ts', "import './b.js';", 'own/no-side-effects'],
  ['i18n/a.ts', "export const a = 'Lecture : une minute';", 'no-restricted-syntax'],
  ['i18n/a.ts', 'export const a = (b) => `${b} ; puis « ici »`;', 'no-restricted-syntax'],
  ['base/a.ts', "export const a = () => fetch('/');", 'no-restricted-globals'],
  ['base/a.ts', "export const a = () => globalThis.fetch('/');", 'no-restricted-properties'],
  ['base/a.ts', 'export const a = (b) => { b.innerHTML = ""; };', 'no-restricted-properties'],
  [
    'base/a.ts',
    'export const a = (b) => { b.insertAdjacentHTML("beforeend", ""); };',
    'no-restricted-properties',
  ],
  ['base/a.ts', 'export const a = () => document.cookie;', 'no-restricted-properties'],
  ['base/a.ts', 'export const a = () => localStorage.a;', 'no-restricted-globals'],
  ['base/a.ts', 'export const a = () => window.sessionStorage;', 'no-restricted-properties'],
  [
    'base/a.ts',
    "export { unsafeHTML } from 'lit/directives/unsafe-html.js';",
    'no-restricted-imports',
  ],
  ['base/a.ts', "export { styleMap } from 'lit/directives/style-map.js';", 'no-restricted-imports'],
  [
    'base/a.ts',
    'import { html } from \'lit\'; export const a = html`<p style="color: red"></p>`;',
    'own/no-style-attribute',
  ],
  [
    'base/a.ts',
    "import { html } from 'lit'; export const a = (b) => html`<p style=${b}></p>`;",
    'own/no-style-attribute',
  ],
  [
    'base/a.ts',
    'import { html } from \'lit\'; export const a = html`<img src="a.png">`;',
    'lit-a11y/alt-text',
  ],

  ['i18n/a.ts', 'export const a = (b) => `Lecture\\u00a0: ${b}:00`;'],
  ['time/a.ts', "export { b } from '../model/b.js';"],
  ['feed/a.ts', "export const b = () => import('./formats/rss.js');"],
  ['feed/load/fetch.ts', "export const a = () => fetch('/');"],
  ['elements/x/x.ts', "export { b } from '../../base/b.js'; export { c } from './c.js';"],
  ['elements/x/x.ts', "export { b } from '../y/parts/b.js';"],
  ['elements/x/define.ts', "import { define } from '../../base/define.js'; define();"],
  ['base/define.ts', 'export const define = (a, b) => customElements.define(a, b);'],
  ['entries/x.ts', "import '../elements/x/define.js';"],
];

for (const [file, code, ...rules] of cases) {
  test(`${rules.join(', ') || 'allowed'}: ${file}: ${code}`, async () => {
    assert.deepEqual(await rulesBroken(file, code), rules);
  });
}

test('the layers are the folders of src/', () => {
  assert.deepEqual(Object.keys(layers).sort(), readdirSync(join(root, 'src')).sort());
});
