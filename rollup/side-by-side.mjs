/**
 * A file that is fetched later comes with the files it imports, side by side: a browser learns of those only when it
 * has read the first, which on a slow network is half a second later.
 *
 * @param {{ fromEntry: boolean }} options false where the entry has no room for the names of all these files
 */
export function sideBySide({ fromEntry }) {
  return {
    name: 'side-by-side',
    renderDynamicImport({ chunk, getTargetChunkImports }) {
      if (chunk.isEntry && !fromEntry) return null;
      const others = (getTargetChunkImports() ?? []).filter(
        ({ type, fileName, chunk: other }) =>
          type === 'internal' && !other.isEntry && fileName !== chunk.fileName,
      );
      if (!others.length) return null;
      // Each is told of with the others: one that cannot be had is an error of this import, and of no other.
      const imports = others.map(({ resolvedImportPath }) => `import(${resolvedImportPath})`);
      return { left: 'Promise.all([import(', right: `),${imports}]).then(([module])=>module)` };
    },
  };
}
