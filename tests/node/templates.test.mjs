/** Bundles read the markup of templates themselves: every one of ours gives what a browser's parser makes of it. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { JSDOM } from 'jsdom';
import { rollup } from 'rollup';
import { parseAst } from 'rollup/parseAst';
import { minifyTemplates } from '../../rollup/minify-templates.mjs';
import { ourLit } from '../../rollup/our-lit.mjs';
import { unsupportedIn } from '../../rollup/template-check.mjs';
import { tightenTemplates } from '../../rollup/tighten-templates.mjs';
import { root } from '../../scripts/lib/run.mjs';

const { window } = new JSDOM();
for (const name of [
  'document',
  'Document',
  'DocumentFragment',
  'Element',
  'Node',
  'Text',
  'Comment',
])
  globalThis[name] = window[name];
const { html, render } = await import(join(root, 'dist/bundle/template.js'));
const { heading } = await import(join(root, 'dist/base/heading.js'));

/** The strings of all templates in a program. */
function* templatesIn(node) {
  if (!node || typeof node !== 'object') return;
  if (node.type === 'TaggedTemplateExpression' && /^html\b/.test(node.tag.name))
    yield node.quasi.quasis.map(({ value }) => value.cooked);
  for (const child of Object.values(node)) yield* templatesIn(child);
}

/** The templates that are made of text, and no build has looked at. */
const headings = [1, 2, 3, 4, 5, 6].map((level) => heading(level, 'part', 'content').strings);

test('templates of headings are like others', () => {
  for (const strings of headings) assert.equal(unsupportedIn(strings), undefined);
});

/** As they are in the sources, or as they are in bundles. */
async function templates(plugins) {
  const built = await rollup({
    input: join(root, 'dist/entries/all.js'),
    plugins: [ourLit(), nodeResolve({ browser: true }), ...plugins],
  });
  const { output } = await built.generate({ format: 'es' });
  const found = output.flatMap(({ code }) => [...templatesIn(parseAst(code))]);
  assert.ok(found.length > 200, `${found.length} templates`);
  return [...found, ...headings];
}

/** Properties and listeners as attributes, which can be compared. */
const withAttributes = (strings) =>
  strings.map((string) => string.replace(/\s[.@](\w+)=("?)$/, ' data-$1=$2'));

/** Text where it is in a tag, else an element that a parser leaves in its place in tables and lists of choices, too. */
function valueAt(strings, index) {
  const before = strings.slice(0, index + 1).join('');
  if (before.lastIndexOf('<') > before.lastIndexOf('>')) return `value${index}`;
  return Object.assign(window.document.createElement('template'), { id: `value${index}` });
}

/** What is there but for comments, attributes in one order, text in one piece. */
function seen(node) {
  const children = [];
  for (const child of node.childNodes) {
    if (child instanceof window.Text && typeof children.at(-1) === 'string')
      children.push(children.pop() + child.data);
    else if (child instanceof window.Text) children.push(child.data);
    else if (child instanceof window.Element) children.push(seen(child));
  }
  const attributes = [...(node.attributes ?? [])].map(({ name, value }) => `${name}=${value}`);
  return {
    name: `${node.namespaceURI} ${node.localName}`,
    attributes: attributes.sort(),
    children,
  };
}

for (const [name, plugins] of Object.entries({
  'in the sources': [],
  'in bundles': [minifyTemplates(), tightenTemplates()],
})) {
  test(`templates ${name}`, async () => {
    for (const strings of (await templates(plugins)).map(withAttributes)) {
      const values = strings.slice(1).map((_, index) => valueAt(strings, index));
      const ours = new window.DocumentFragment();
      render(html(strings, ...values), ours);
      const parsed = window.document.createElement('template');
      const written = values.map((value) => value.outerHTML ?? value);
      parsed.innerHTML = String.raw({ raw: strings }, ...written);
      assert.deepEqual(seen(ours), seen(parsed.content), strings.join('${}'));
    }
  });
}
