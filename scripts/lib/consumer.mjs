/** A site written in TypeScript that uses each export of the packed package, compiled by itself. */
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { elements } from './elements.mjs';
import { root } from './run.mjs';

const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** The import alone makes the element's tag and its events known to the compiler. */
const byTag = (tag, name) => `
  import { ${name} } from '${own.name}/${tag}';
  const element: ${name} = document.createElement('${tag}');
  element.addEventListener('feed-load', ({ feed }) => feed.items.length);
  element.addEventListener('feed-error', ({ error }) => error.code);
  element.addEventListener('item-select', (event) => { event.preventDefault(); return event.item.id; });
  ${tag === 'feed-filter' ? '' : 'export const title: string | undefined = element.items[0]?.title;'}`;

const byClass = (tag, name) => `
  import { ${name}, type FeedLoadEvent } from '${own.name}/elements/${tag}.js';
  class Ours extends ${name} {}
  const load = ({ feed }: FeedLoadEvent): number => feed.items.length;
  new Ours().addEventListener('feed-load', load);
  new Ours().addEventListener('feed-error', ({ error }) => error.code);`;

const json = (path) => `
  import value from '${own.name}/${path}' with { type: 'json' };
  export const keys = Object.keys(value);`;

/** Uses that only some elements have, by tag. */
const more = {
  'agenda-calendar': `
  element.addEventListener('range-change', ({ first, last }) => first < last);`,
  'feed-filter': `
  element.filter = { theme: ['Alimentation'] };
  element.addEventListener('filter-change', ({ filter }) => filter.theme?.length);`,
};

/** Export → the module of a site that uses it. */
const uses = {
  ...Object.fromEntries(
    elements.flatMap(({ tag, className }) => [
      [`./${tag}`, `${byTag(tag, className)}${more[tag] ?? ''}`],
      [`./elements/${tag}.js`, byClass(tag, className)],
    ]),
  ),
  './data': `
  import { articles, explainProblems, load, temporalReady, type Article } from '${own.name}/data';
  export async function titles(url: string): Promise<(string | undefined)[]> {
    await temporalReady();
    const { signal } = new AbortController();
    const options = { readers: [articles], signal, timeZone: 'Europe/Paris', maxBytes: 1024 };
    const { feed } = await load([url], options);
    for (const { path, reason } of explainProblems(feed.problems)) console.log(path, reason);
    return (feed.items as readonly Article[]).map(({ title }) => title);
  }`,
  './all': `
  import { NewsList } from '${own.name}/all';
  document.querySelector('label-badge')?.addEventListener('feed-load', ({ feed }) => feed.title);
  document.querySelector('agenda-calendar')?.reload();
  export const isNews = (element: Element): boolean => element instanceof NewsList;`,
  './custom-elements.json': json('custom-elements.json'),
  './schema/feed.schema.json': json('schema/feed.schema.json'),
};

const { ModuleKind, ModuleResolutionKind, ScriptTarget } = ts;
const resolutions = {
  NodeNext: { module: ModuleKind.NodeNext, moduleResolution: ModuleResolutionKind.NodeNext },
  Bundler: { module: ModuleKind.ESNext, moduleResolution: ModuleResolutionKind.Bundler },
};
const options = {
  target: ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: false,
  resolveJsonModule: true,
  noEmit: true,
};

/** The package as npm would install it, beside what it depends on and nothing else. */
function install(folder, unpacked) {
  const modules = join(folder, 'node_modules');
  for (const name of Object.keys(own.dependencies)) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(modules, name), 'junction');
  }
  cpSync(unpacked, join(modules, own.name), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
}

/** Parsed once: the programs differ in what they import, hardly in what they read. */
function sharingHost(compilerOptions, folder) {
  const host = ts.createCompilerHost(compilerOptions);
  const read = host.getSourceFile.bind(host);
  const files = new Map();
  host.getCurrentDirectory = () => folder;
  host.getSourceFile = (name, ...rest) => {
    if (!files.has(name)) files.set(name, read(name, ...rest));
    return files.get(name);
  };
  return host;
}

/** The compiler's errors for each use; empty when it accepts them all. */
export function consumerErrors(folder, unpacked) {
  const unused = Object.keys(own.exports).filter((entry) => !(entry in uses));
  const errors = unused.map((entry) => `${entry} is used by nobody (scripts/lib/consumer.mjs)`);
  install(folder, unpacked);
  for (const [resolution, how] of Object.entries(resolutions)) {
    const host = sharingHost({ ...options, ...how }, folder);
    for (const [entry, source] of Object.entries(uses)) {
      const file = join(folder, `${entry.replace(/\W+/g, '-')}.ts`);
      writeFileSync(file, source);
      // All elements together must agree with the DOM's types, whose check takes most of the time.
      const skipDefaultLibCheck = entry !== './all';
      const compilerOptions = { ...options, ...how, skipDefaultLibCheck };
      const program = ts.createProgram([file], compilerOptions, host);
      const diagnostics = ts.getPreEmitDiagnostics(program);
      if (diagnostics.length === 0) continue;
      errors.push(`${entry} (${resolution})\n${ts.formatDiagnostics(diagnostics, host)}`);
    }
  }
  return errors;
}
