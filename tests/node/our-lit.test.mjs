/** Bundles have src/bundle in Lit's place; a module that uses more of Lit than it has is refused. */
import assert from 'node:assert/strict';
import { mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { rollup } from 'rollup';
import ts from 'typescript';
import { ourLit } from '../../rollup/our-lit.mjs';
import { root } from '../../scripts/lib/run.mjs';

/** What the plugin says against a module; nothing when it lets it pass. */
function refusal(code, id = '/x/dist/base/a.js') {
  const { transform } = ourLit();
  try {
    transform.call(
      {
        error: (message) => {
          throw new Error(message);
        },
      },
      code,
      id,
    );
    return undefined;
  } catch ({ message }) {
    return message;
  }
}

const refused = [
  'html`<p ?hidden=${no}></p>`',
  'html`<p class="a" ?hidden="${no}"></p>`',
  'html`<button\n  ?disabled=${no}\n>x</button>`',
  'html`<p ${ref(this.p)}></p>`',
  'html`<!-- ${note} -->`',
  'html`<textarea>${text}</textarea>`',
  'html`<textarea rows="3"> ${text}</textarea>`',
  'html`<style>${css}</style>`',
  'html`<title>${title}</title>`',
  'html`<title>a ${title}</title>`',
  'html`<textarea>Salut ${text}</textarea>`',
  'html`<p class="x" ${ref(y)}>`',
  'html`<p @click=${z} ${ref(y)}></p>`',
  'html`<${tag}>`',
  "html`<p ?hidden='${x}'></p>`",
  'html`<p ?hidden = ${x}></p>`',
  'html`<p ?data-x_y.z=${x}></p>`',
  'html`<!-- a > ${x} -->`',
  'html`<p>1 < ${x}</p>`',
  'html`<a title="a > ${b}">${text}</a>`',
  'html`<a title="a > b" href=${x}>${text}</a>`',
  'html`<a href="?page=${page}" title="${b} > a">${text}</a>`',
  "html`<p title='${x}'></p>`",
  'html`<p class=a></p>`',
  'html`<!-- nothing --> ${text}`',
  'html`<p>Un&nbsp;mot</p>`',
  'html`<p title="a &lt b">${x}</p>`',
  'html`<P>${x}</P>`',
  'html`<STYLE>${x}</STYLE>`',
  'html`<pre>${x}</pre>`',
  'html`<template>${x}</template>`',
  'html`<p class="a" class=${x}></p>`',
  'html`<p style="color: red">${x}</p>`',
  'html`<p style=${x}></p>`',
  'html`<p @click="go()">${x}</p>`',
  'html`<p title="&#160;"></p>`',
  'html`<input .value=${x}>`',
  'html`<p /> ${text}`',
  'html`<ul><li>${x}</ul>`',
  'html`<p>${x}`',
  'html`</p>${x}`',
  'html`<textarea>Salut</textarea>`',
  'const properties = { open: { type: Boolean } };',
  'const properties = { open: { state: true } };',
  'const properties = { open: { noAccessor: true } };',
  'const properties = { open: { useDefault: true } };',
  'const properties = { open: { converter: (value) => value } };',
  'const properties = { open: { type: Number } };',
  'const properties = { open: { hasChanged: () => true } };',
  'class A { createRenderRoot() { return this; } }',
  'class A { firstUpdated() {} }',
  'class A { get isFirst() { return !this.hasUpdated; } }',
  'class A { shouldUpdate() { return false; } }',
  'class A { async getUpdateComplete() {} }',
];
for (const code of refused) {
  test(`refused: ${code}`, () => assert.match(refusal(code), /^Bundles cannot draw what this has/));
}

const passing = [
  'html`<p class=${name} .hidden=${no} @click=${click}>${text}</p>`',
  'html`<p class="a ${name}" aria-label="${label}">${text} ${more}</p>`',
  'html`<svg viewBox="0 0 1 1"><path d=${path}></path></svg>`',
  'html`<svg><circle r="1" /><path d=${path} /></svg>`',
  'html`<input .tabIndex=${x} /><br /><textarea .value=${text}></textarea>`',
  'html`<p @itemSelect=${x} hidden title="">1 & 2 > 0</p>`',
  'const a = b ?c : d;',
  'html`<svg viewBox=${box}></svg>`',
];
for (const code of passing) test(`passes: ${code}`, () => assert.equal(refusal(code), undefined));

test('only our templates are looked at', () => {
  const code = 'html`<p ?hidden=${no}></p>`';
  assert.match(refusal(code, '/x/dist/elements/a/a.js'), /\?hidden/);
  assert.equal(refusal(code, '/x/node_modules/other/a.js'), undefined);
});

test('templates of ours all pass', () => {
  const folder = join(root, 'src');
  const files = readdirSync(folder, { recursive: true })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /^(elements|agenda|widget)\/.*\.ts$/.test(file));
  assert.ok(files.length > 20);
  for (const file of files) {
    const { outputText } = ts.transpileModule(readFileSync(join(folder, file), 'utf8'), {
      compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
    });
    assert.equal(refusal(outputText, `/x/dist/${file.replace(/ts$/, 'js')}`), undefined, file);
  }
});

test('a build with such a template fails', async (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'our-lit-'));
  context.after(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'dist/widget'), { recursive: true });
  const input = join(folder, 'dist/base/a.js');
  const lit = {
    name: 'lit',
    load: (id) => (id.endsWith('/bundle/lit.js') ? 'export const html = 0;' : null),
  };
  const build = async (code) => {
    writeFileSync(input, code);
    const bundle = await rollup({ input, plugins: [ourLit(), lit] });
    await bundle.close();
  };
  const template = (attribute) =>
    `import { html } from 'lit'; export const a = (no) => html\`<p ${attribute}=\${no}></p>\`;`;
  await build(template('.hidden'));
  await assert.rejects(
    build(template('?hidden')),
    /Bundles cannot draw what this has: the attribute \?hidden/,
  );
  for (const source of ['lit/directives/until.js', 'lit-html', '@lit/task']) {
    await assert.rejects(build(`import '${source}';`), new RegExp(`Bundles have no ${source}`));
  }
  await assert.rejects(build("import { svg } from 'lit'; svg``;"), /"svg" is not exported/);
});
