import { join, posix } from 'node:path';

/**
 * A file that is fetched later comes with the files it imports, side by side: a browser learns of those only when it
 * has read the first, which on a slow network is half a second later.
 */
function together(importer, others) {
  if (others.length === 0) return null;
  // Each is told of with the others: one that cannot be had is an error of this import, and of no other.
  const folder = posix.dirname(importer);
  const imports = others.map((file) => `import("./${posix.relative(folder, file)}")`);
  return { left: 'Promise.all([import(', right: `),${imports}]).then(([module])=>module)` };
}

/** For files of one run of Rollup. */
export function sideBySide() {
  return {
    name: 'side-by-side',
    renderDynamicImport({ chunk, targetChunk, getTargetChunkImports }) {
      const others = (getTargetChunkImports() ?? []).filter(
        ({ type, fileName }) =>
          type === 'internal' && ![chunk.fileName, targetChunk?.fileName].includes(fileName),
      );
      return together(
        chunk.fileName,
        others.map(({ fileName }) => fileName),
      );
    },
  };
}

/**
 * For modules that another run of Rollup has built already.
 *
 * @param {Map<string, readonly string[]>} filesOf of each such module its file and the files that this imports
 * @param {string} base the folder of the entries
 */
export function importBuilt(filesOf, base) {
  const built = new Map();
  return {
    name: 'import-built',
    async resolveDynamicImport(source, importer) {
      const resolved = typeof source === 'string' ? await this.resolve(source, importer) : null;
      const files = filesOf.get(resolved?.id);
      if (!files) return null;
      const id = join(base, files[0]);
      built.set(id, files.slice(1));
      return { id, external: 'relative' };
    },
    renderDynamicImport: ({ chunk, targetModuleId }) =>
      together(chunk.fileName, built.get(targetModuleId) ?? []),
  };
}
