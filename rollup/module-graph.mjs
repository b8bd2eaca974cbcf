import { createHash } from 'node:crypto';
import { relative, sep } from 'node:path';
import { rollup } from 'rollup';

/** A module and all that it imports statically, however far. */
function withImports(id, imports, found = new Set()) {
  if (found.has(id)) return found;
  found.add(id);
  for (const imported of imports(id)) withImports(imported, imports, found);
  return found;
}

/** The modules that some modules import dynamically, those that come with these included. */
function importedLater(ids, infoOf, start) {
  const later = new Set();
  const seen = new Set(ids);
  for (const id of seen) {
    for (const target of infoOf(id).dynamicallyImportedIds) {
      later.add(target);
      for (const module of start(target)) seen.add(module);
    }
  }
  return later;
}

/** `lit-html/lit-html.js` of a package, `time/days.js` of ours: the same on every machine. */
export function shortId(id, root) {
  const path = relative(root, id).split(sep).join('/');
  return path.replace(/^.*node_modules\//, '').replace(/^dist\//, '');
}

/**
 * Tells which modules start with which element, and which are fetched later.
 *
 * A module is `provided` when every element that may fetch a file which needs it has it from the start: the file
 * then takes it from the element's script. Any other module that a later file needs is built into that file or
 * into one beside it.
 *
 * @param {Record<string, string>} elements the file of each tag
 * @param {import('rollup').Plugin[]} plugins
 * @param {string} root the folder that paths are told from
 * @param {RegExp} copied modules without state that are not provided: their later files have a copy
 * @returns `later` and `start`: the tags by module; `build`: a name for what the provided modules are;
 *   `keyOf`: a short key for each name that a later file may take;
 *   `needed`: the modules that later files need; `startOf(id)`: a module with all that it imports statically
 */
export async function moduleGraph(elements, plugins, root, copied) {
  const infos = new Map();
  const bundle = await rollup({
    input: Object.values(elements),
    onwarn: () => undefined, // The runs that write files judge them.
    plugins: [...plugins, { name: 'infos', moduleParsed: (info) => void infos.set(info.id, info) }],
  });
  await bundle.close();
  const infoOf = (id) => infos.get(id);
  const startOf = (id) => withImports(id, (module) => infoOf(module).importedIds);

  const [start, later] = [new Map(), new Map()];
  const note = (map, id, tag) => map.set(id, (map.get(id) ?? new Set()).add(tag));
  for (const [tag, entry] of Object.entries(elements)) {
    for (const id of startOf(entry)) note(start, id, tag);
    for (const id of importedLater(startOf(entry), infoOf, startOf)) note(later, id, tag);
  }

  const neededBy = new Map();
  for (const [id, tags] of later)
    for (const module of startOf(id)) for (const tag of tags) note(neededBy, module, tag);
  const isProvided = (id, tags) =>
    !later.has(id) &&
    !copied.test(shortId(id, root)) &&
    [...tags].every((tag) => start.get(id)?.has(tag));
  const provided = [...neededBy].filter(([id, tags]) => isProvided(id, tags)).map(([id]) => id);

  const names = [...neededBy.keys()]
    .filter((id) => !provided.includes(id))
    .flatMap((id) => infoOf(id).ast.body)
    .filter(({ type }) => type === 'ImportDeclaration')
    .flatMap(({ specifiers }) => specifiers.map(({ imported }) => imported?.name));
  const given = new Set(provided.flatMap((id) => infoOf(id).exports));
  const keys = [...new Set(names)].filter((name) => given.has(name)).sort();
  const keyOf = (name) => `_${keys.indexOf(name).toString(36)}`;

  const hash = createHash('sha256');
  const sources = provided.map((id) => `${shortId(id, root)}\n${infoOf(id).code}\n`);
  const hereNamed = sources.find((source) => source.includes(JSON.stringify(root).slice(1, -1)));
  if (hereNamed)
    throw new Error(`A module names the folder of the build: ${hereNamed.split('\n')[0]}.`);
  for (const source of sources.sort()) hash.update(source);
  const sizeOf = (id) => infoOf(id).code.length;
  return {
    start,
    later,
    sizeOf,
    startOf,
    needed: new Set(neededBy.keys()),
    keyOf,
    provided: new Set(provided),
    build: hash.digest('hex').slice(0, 8),
  };
}

/**
 * Groups of modules that go into one file each. A group has what its modules import, but for what a group before it
 * has, so that no file imports one that imports it.
 *
 * @param {Record<string, RegExp>} patterns by the name of the file
 * @param {Awaited<ReturnType<typeof moduleGraph>>} graph
 * @param {string} root the folder that paths are told from
 * @returns {(id: string) => string | undefined} for Rollup's `manualChunks`
 * @throws {Error} when a pattern fits no module, as after a move
 */
export function closedGroups(patterns, { needed, provided, startOf }, root) {
  const groupOf = new Map();
  for (const [name, pattern] of Object.entries(patterns)) {
    const members = [...needed].filter((id) => pattern.test(shortId(id, root)));
    if (members.length === 0) throw new Error(`The group ${name} has no module: ${pattern}.`);
    const closed = members.flatMap((id) => [...startOf(id)]).filter((id) => !provided.has(id));
    for (const id of closed) if (!groupOf.has(id)) groupOf.set(id, name);
  }
  return (id) => groupOf.get(id);
}
