import { parseAst } from 'rollup/parseAst';
import { minify as terser } from 'terser';

/** Names that are as short as a minifier makes them. */
const short = /^[$\w]{1,2}$/;

/** What a file exports under short names: of each, the name that it has inside. */
function shortExports(code) {
  return parseAst(code)
    .body.filter(({ type, source }) => type === 'ExportNamedDeclaration' && !source)
    .flatMap(({ specifiers }) => specifiers)
    .map(({ local, exported }) => [local.name, exported.name])
    .filter(([, exported]) => short.test(exported));
}

/**
 * Terser. What a file exports has inside the name that others import it under: `export{a,b}` instead of
 * `export{x as a,y as b}`, which is a hundred bytes of a file from which sixty things are imported.
 *
 * @param options of Terser
 */
export function minify(options) {
  return {
    name: 'minify',
    async renderChunk(code) {
      // Terser knows a variable by its name with a $ before it.
      const names = shortExports(code).map(([inside, exported]) => [`$${inside}`, exported]);
      const nameCache = { vars: { props: Object.fromEntries(names) } };
      return await terser(code, { ...options, nameCache });
    },
  };
}
