/**
 * The lists of elements that other files hold, each written from src/elements.
 *
 * | file                    | what is written                                            |
 * | ----------------------- | ---------------------------------------------------------- |
 * | src/entries/<tag>.ts    | the whole file: what the script tag of one element loads    |
 * | src/entries/all.ts      | the whole file                                             |
 * | src/entries/autoload.ts | the table of `import()`s, between the two marks            |
 * | package.json            | the elements' `exports`                                    |
 * | demo/pieces/top.html    | the links of the menu, between the two marks               |
 * | README.md               | the table, between the two marks                           |
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { elementsOf } from './elements.mjs';
import { root } from './run.mjs';

/**
 * Replaces the lines between the two marks, which are comments of the file's language.
 *
 * @throws when the marks are not there
 */
function between(text, file, lines) {
  const marks = /([^\n]*\belements: npm run elements\b[^\n]*\n)[^]*?([^\n]*\bend of elements\b)/;
  if (!marks.test(text)) throw new Error(`${file} has lost its marks "elements: npm run elements"`);
  return text.replace(marks, (_, begin, end) => `${begin}${lines.join('\n')}\n${end}`);
}

const define = (tag) => `../elements/${tag}/define.js`;

/** The exports of package.json that concern no element stay, behind those of the elements. */
function withExports(text, elements) {
  const own = JSON.parse(text);
  const both = (module) => ({
    types: `./dist/elements/${module}.d.ts`,
    default: `./dist/elements/${module}.js`,
  });
  const others = Object.entries(own.exports).filter(
    ([, target]) => !target.default?.startsWith('./dist/elements/'),
  );
  own.exports = Object.fromEntries([
    ...elements.map(({ tag }) => [`./${tag}`, both(`${tag}/define`)]),
    ...elements.map(({ tag }) => [`./elements/${tag}.js`, both(`${tag}/${tag}`)]),
    ...others,
  ]);
  return JSON.stringify(own);
}

/** File → the function that gives its new text from its present one, which is empty for a new file. */
function listsOf(elements) {
  const importOf = ({ tag }) => `'${tag}': () => import('./${tag}.js'),`;
  const linkOf = ({ tag, menu }) => `<li><a href="/demo/${tag}.html">${menu}</a></li>`;
  const rowOf = ({ tag, shows, budget }) => `| \`<${tag}>\` | ${shows} | ${budget} at most |`;
  return {
    'src/entries/all.ts': () =>
      elements.map(({ tag }) => `export * from './${tag}.js';`).join('\n'),
    'src/entries/autoload.ts': (text, file) => between(text, file, elements.map(importOf)),
    'package.json': (text) => withExports(text, elements),
    'demo/pieces/top.html': (text, file) => between(text, file, elements.map(linkOf)),
    'README.md': (text, file) =>
      between(text, file, [
        '',
        '| Element | Shows | KiB, brotli |',
        '| --- | --- | --- |',
        ...elements.map(rowOf),
        '',
      ]),
    ...Object.fromEntries(
      elements.map(({ tag }) => [`src/entries/${tag}.ts`, () => `export * from '${define(tag)}';`]),
    ),
  };
}

/** The lists of a project's folder that are not what they should be: `{ file, text }` with the new text. */
async function changesOf(folder) {
  const options = await resolveConfig(join(root, 'package.json'));
  const changes = [];
  for (const [file, write] of Object.entries(listsOf(elementsOf(folder)))) {
    const path = join(folder, file);
    const present = existsSync(path) ? readFileSync(path, 'utf8') : '';
    const text = await format(write(present, file), { ...options, filepath: path });
    if (text !== present) changes.push({ file, path, text });
  }
  return changes;
}

export async function outdatedLists(folder) {
  return (await changesOf(folder)).map(({ file }) => file);
}

export async function writeLists(folder) {
  for (const { path, text } of await changesOf(folder)) writeFileSync(path, text);
}
