/**
 * A file that is fetched later takes Lit, and what else an element has from the start, out of a slot of the page:
 * `globalThis[Symbol.for('metropole-widgets.core.<build>')]`. Each script puts there what it has when it runs; of two
 * scripts that have the same, the first gives it. The build has a name of its own, so two versions on a page do not mix.
 */
import { isAbsolute } from 'node:path';
import { parseAst } from 'rollup/parseAst';
import { shortId } from './module-graph.mjs';

const slotOf = ({ build }) => `globalThis[Symbol.for("metropole-widgets.core.${build}")]`;
const coreId = 'core:';
/** Lit's modules, which give on one another's names. */
const isOfLit = /^core:(@lit\/reactive-element|lit|lit-element|lit-html)\//;
const givingId = '\0giving:';

function destructuring({ source, specifiers }, graph) {
  const pairs = specifiers.map(({ type, imported, local }) => {
    if (type !== 'ImportSpecifier') throw new Error(`${source.value}: only names can be taken.`);
    return `${graph.keyOf(imported.name)}:${local.name}`;
  });
  return pairs.length > 0 ? `const {${pairs}}=${slotOf(graph)};` : '';
}

/**
 * For the files that are fetched later.
 *
 * @param {Awaited<ReturnType<typeof import('./module-graph.mjs').moduleGraph>>} graph
 * @param {string} root the folder that paths are told from
 */
export function takeFromSlot(graph, root) {
  return {
    name: 'take-from-slot',
    async resolveId(source, importer, options) {
      if (isAbsolute(source)) return null; // The plugin that resolves packages asks about its own answer.
      const resolved = await this.resolve(source, importer, options);
      if (!graph.provided.has(resolved?.id)) return resolved;
      return { id: coreId + shortId(resolved.id, root), external: true, moduleSideEffects: false };
    },
    renderChunk(code) {
      let output = code;
      for (const node of parseAst(code).body.toReversed()) {
        if (!node.source?.value.startsWith(coreId)) continue;
        if (node.type !== 'ImportDeclaration')
          throw new Error(`${node.source.value} is exported again.`);
        output = output.slice(0, node.start) + destructuring(node, graph) + output.slice(node.end);
      }
      return { code: output, map: null };
    },
  };
}

/**
 * The names that built files take, for each set of elements that may fetch these files.
 *
 * @param {Iterable<import('rollup').OutputChunk>} chunks
 * @param {(fileName: string) => Iterable<string>} tagsOf the elements that may fetch a file
 * @returns {Map<string, Map<string, string>>} by the tags, joined: the module of each name
 */
export function takenNames(chunks, tagsOf) {
  const [tagsOfName, moduleOfName] = [new Map(), new Map()];
  for (const { fileName, importedBindings } of chunks) {
    for (const [id, names] of Object.entries(importedBindings)) {
      if (!id.startsWith(coreId)) continue;
      for (const name of names) {
        const module = moduleOfName.get(name) ?? id;
        if (module !== id && !(isOfLit.test(module) && isOfLit.test(id)))
          throw new Error(`Two modules give ${name}: ${module} and ${id}.`);
        moduleOfName.set(name, id);
        tagsOfName.set(name, new Set([...(tagsOfName.get(name) ?? []), ...tagsOf(fileName)]));
      }
    }
  }
  const groups = new Map();
  for (const [name, tags] of [...tagsOfName].sort()) {
    const group = [...tags].sort().join();
    groups.set(group, (groups.get(group) ?? new Map()).set(name, moduleOfName.get(name)));
  }
  return groups;
}

/** The elements for which a module puts names into the slot. */
export const givenTo = (id) =>
  id.startsWith(givingId) ? id.slice(givingId.length).split(',') : [];

/**
 * For the scripts: a module for each set of elements puts into the slot what their files take.
 *
 * @param {Awaited<ReturnType<typeof import('./module-graph.mjs').moduleGraph>>} graph
 * @param {Map<string, Map<string, string>>} groups of `takenNames`
 * @param {Record<string, string>} elements the file of each tag
 * @param {string} root
 */
export function giveToSlot(graph, groups, elements, root) {
  const path = new Map([...graph.provided].map((id) => [coreId + shortId(id, root), id]));
  const tagOf = new Map(Object.entries(elements).map(([tag, file]) => [file, tag]));
  return {
    name: 'give-to-slot',
    resolveId: (source) => (source.startsWith(givingId) ? source : null),
    load(id) {
      if (!id.startsWith(givingId)) return null;
      const names = groups.get(id.slice(givingId.length));
      const imports = [...names].map(
        ([name, module]) => `import{${name}}from${JSON.stringify(path.get(module))};`,
      );
      const slot = slotOf(graph);
      const given = [...names.keys()].map((name) => `${graph.keyOf(name)}:${name}`);
      return `${imports.join('\n')}\n${slot}={${given},...${slot}};`;
    },
    transform(code, id) {
      const tag = tagOf.get(id);
      if (!tag) return null;
      const own = [...groups.keys()].filter((group) => givenTo(givingId + group).includes(tag));
      const imports = own.map((group) => `import${JSON.stringify(givingId + group)};`);
      return { code: imports.join('') + code, map: null };
    },
  };
}
