/**
 * Gives the browser the tests of a run as one file: hundreds of modules, asked for one by one for each test file,
 * take longer than most tests. A module still runs when it is imported for the first time, lazily loaded ones too.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isPapaparse, papaparseModule } from '../../rollup/papaparse-module.mjs';

const address = '/__bundle.js';

/** As in the built files, it is a module. */
const papaparse = {
  name: 'papaparse',
  setup({ onLoad }) {
    onLoad({ filter: /papaparse/ }, ({ path }) =>
      isPapaparse(path) ? { contents: papaparseModule(readFileSync(path, 'utf8')) } : undefined,
    );
  },
};

/** The code, which exports `run`: the path of a test file → a function that runs it; and its source map. */
async function bundle(files, root) {
  // A run that needs no bundle does without esbuild.
  const { build } = await import('esbuild');
  const lines = files.map(
    (file) => `${JSON.stringify(file)}: () => import(${JSON.stringify(`.${file}`)}),`,
  );
  const { outputFiles } = await build({
    stdin: { contents: `export const run = {\n${lines.join('\n')}\n};`, resolveDir: root },
    absWorkingDir: root,
    outfile: join(root, basename(address)),
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    // The same files of a package as the runner gives to a browser.
    conditions: ['development'],
    mainFields: ['module', 'main'],
    // package.json names the files of dist/ that have side effects, not these.
    ignoreAnnotations: true,
    keepNames: true,
    minifyWhitespace: true,
    legalComments: 'none',
    external: ['stream'],
    sourcemap: 'linked',
    sourcesContent: false,
    logLevel: 'warning',
    plugins: [papaparse],
  });
  return Object.fromEntries(outputFiles.map(({ path, text }) => [basename(path), text]));
}

function testFiles(root) {
  return readdirSync(join(root, 'build/tests'), { recursive: true })
    .filter((file) => file.endsWith('.test.js'))
    .map((file) => `/build/tests/${file.replaceAll('\\', '/')}`);
}

/** @param root of the project */
export function bundledTests(root) {
  const files = testFiles(root);
  let built;
  return {
    async middleware(context, next) {
      if (!context.path.startsWith(address)) return next();
      context.type = context.path.endsWith('.map') ? 'json' : 'js';
      // The server is of one run: what its address says does not change.
      context.set('cache-control', 'max-age=86400, immutable');
      built ??= bundle(files, root);
      context.body = (await built)[basename(context.path)];
      return undefined;
    },
    plugin: {
      name: 'bundled-tests',
      serve({ path }) {
        if (!files.includes(path)) return undefined;
        const call = `await run[${JSON.stringify(path)}]();`;
        return { body: `import { run } from '${address}';\n${call}`, type: 'js' };
      },
    },
  };
}
