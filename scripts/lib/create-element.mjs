/** Writes the files of a new element, and of a new kind of item, from scripts/template. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { classNameOf } from './elements.mjs';

const templates = new URL('../template/', import.meta.url).pathname;

const prettierOptions = () => resolveConfig(join(templates, '../../package.json'));

/** Names that HTML keeps for itself: no element may have them. */
const reserved = [
  'annotation-xml',
  'color-profile',
  'font-face',
  'font-face-format',
  'font-face-name',
  'font-face-src',
  'font-face-uri',
  'missing-glyph',
];

/** @returns why the tag cannot be an element's, in one sentence; `undefined` when it can */
function problemOfTag(tag, folder) {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(tag)) {
    return `"${tag}" is no tag: write lower-case letters and digits in words joined by hyphens, such as member-list.`;
  }
  if (reserved.includes(tag)) return `<${tag}> is reserved by HTML: choose another tag.`;
  const taken = [`src/elements/${tag}`, `src/i18n/${tag}.ts`, `demo/${tag}.html`];
  const existing = taken.find((path) => existsSync(join(folder, path)));
  return existing && `<${tag}> is taken, nothing was written: ${existing} exists.`;
}

/** The name of a kind's reader and of its type, as its file declares them. */
function readerOf(kind, folder) {
  const path = join(folder, `src/feed/read/kinds/${kind}.ts`);
  if (!existsSync(path)) return undefined;
  const [, reader, Item] =
    /export const (\w+): KindReader<(\w+)/.exec(readFileSync(path, 'utf8')) ?? [];
  return reader && { reader, Item };
}

/** @returns why a kind without a reader cannot be made, in one sentence; `undefined` when it can */
function problemOfNewKind(kind, Item, folder) {
  const taken = [`src/model/${kind}.ts`, `src/feed/read/kinds/${kind}.ts`];
  const existing = taken.find((path) => existsSync(join(folder, path)));
  if (existing) {
    return `"${kind}" cannot be a new kind, nothing was written: ${existing} is there for something else.`;
  }
  const index = readFileSync(join(folder, 'src/model/index.ts'), 'utf8');
  const declaring = [...index.matchAll(/from '\.\/(.+)\.js';/g)]
    .map(([, name]) => `src/model/${name}.ts`)
    .find((path) =>
      new RegExp(`^export (?:interface|type) ${Item}\\b`, 'm').test(
        readFileSync(join(folder, path), 'utf8'),
      ),
    );
  return (
    declaring &&
    `"${kind}" cannot be a new kind, nothing was written: ${declaring} exports another type ${Item}.`
  );
}

/** The module that declares what every item has; a new kind imports it from where the other kinds do. */
function itemBaseOf(folder) {
  const label = readFileSync(join(folder, 'src/model/label.ts'), 'utf8');
  return /import type \{[^}]*\bItemBase\b[^}]*\} from '(.+)';/.exec(label)[1];
}

const lowerFirst = (name) => name[0].toLowerCase() + name.slice(1);

/** An item as a feed gives it, with the extension that makes it one of the kind. */
function exampleItem(kind, number, ordinal) {
  const extension = kind === 'event' ? { startDate: `2030-06-0${number}` } : {};
  return {
    id: `exemple-${number}`,
    url: `https://example.org/${number}`,
    title: `Exemple ${number}`,
    summary: `Le résumé du ${ordinal} exemple.`,
    content_text: `Le texte du ${ordinal} exemple.`,
    date_published: `2026-0${7 - number}-01T10:00:00Z`,
    ...(kind === 'article' ? {} : { [`_${kind}`]: extension }),
  };
}

/** The files of a folder of scripts/template, filled: path → text. */
async function filled(name, paths, values) {
  const from = join(templates, name);
  const options = await prettierOptions();
  const files = readdirSync(from, { recursive: true }).filter((file) => file.endsWith('.tpl'));
  const texts = files.map(async (file) => {
    const path = file
      .replaceAll('\\', '/')
      .replace('.tpl', '')
      .replaceAll(/TAG|KIND/g, (word) => paths[word]);
    const text = readFileSync(join(from, file), 'utf8').replaceAll(
      /\{\{(\w+)\}\}/g,
      (_, key) => values[key],
    );
    return [path, await format(text, { ...options, filepath: path })];
  });
  return Object.fromEntries(await Promise.all(texts));
}

/** The additions of a new kind of item to existing files: file → [the text before or after it, the new text]. */
function changesForKind(kind, { reader, Item }) {
  const readers = `export { ${reader} } from '../feed/read/kinds/${kind}.js';\n`;
  return [
    ['src/model/index.ts', /$/, `export type * from './${kind}.js';\n`],
    ['src/model/item.ts', /^/, `import type { ${Item} } from './${kind}.js';\n`],
    ['src/model/item.ts', /(?<=export interface ItemKinds \{[^}]*)(?=\})/, `  ${kind}: ${Item};\n`],
    ['src/entries/data.ts', /(?=export type \{ KindReader)/, readers],
    [
      'src/select/facets.ts',
      /(?<=\bfilterableKinds\b[^]*?)(?=^\};)/m,
      `  ${kind}: { facets: { tags: tagsOf } },\n`,
    ],
    ['src/feed/read/json-feed.ts', /(?<=const extensions\b[^=]*= \[)/, `'_${kind}', `],
  ];
}

async function applyChange(folder, [file, place, text], options) {
  const path = join(folder, file);
  const before = readFileSync(path, 'utf8');
  if (before.includes(text.trim().replace(/,$/, ''))) return false;
  const after = before.replace(place, () => text);
  if (after === before) throw new Error(`${file} has no place for "${text.trim()}".`);
  writeFileSync(path, await format(after, { ...options, filepath: path }));
  return true;
}

/**
 * @param {string} folder the project's
 * @param {{ tag: string, kind: string }} wanted
 * @returns {Promise<{ written: string[], changed: string[] }>} paths of new files and of changed ones
 * @throws when the tag or the new kind is no such name or is taken, before anything is written
 */
export async function createElement(folder, { tag, kind }) {
  const problem = problemOfTag(tag, folder);
  if (problem) throw new Error(problem);
  if (!/^[a-z]+$/.test(kind)) throw new Error(`"${kind}" is no kind: write one lower-case word.`);

  const existing = readerOf(kind, folder);
  const names = existing ?? { reader: `${kind}s`, Item: classNameOf(kind) };
  const problemOfKind = existing ? undefined : problemOfNewKind(kind, names.Item, folder);
  if (problemOfKind) throw new Error(problemOfKind);

  const values = {
    ...names,
    itemBase: itemBaseOf(folder),
    tag,
    kind,
    Class: classNameOf(tag),
    words: `${lowerFirst(classNameOf(tag))}Words`,
    Title: classNameOf(tag.split('-')[0]) + tag.slice(tag.indexOf('-')).replaceAll('-', ' '),
    exampleItem: JSON.stringify(exampleItem(kind, 1, 'premier')),
    exampleItems: JSON.stringify([
      exampleItem(kind, 1, 'premier'),
      exampleItem(kind, 2, 'deuxième'),
      exampleItem(kind, 3, 'troisième'),
    ]),
  };
  const paths = { TAG: tag, KIND: kind };
  const files = {
    ...(await filled('element', paths, values)),
    ...(existing ? {} : await filled('kind', paths, values)),
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const changed = new Set();
  for (const change of existing ? [] : changesForKind(kind, names)) {
    if (await applyChange(folder, change, await prettierOptions())) changed.add(change[0]);
  }
  return { written: Object.keys(files).sort(), changed: [...changed] };
}
