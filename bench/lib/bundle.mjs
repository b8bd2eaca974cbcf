/** Bundles the pages as a site would: for production, each page by itself. */
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join, parse } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const bench = dirname(dirname(fileURLToPath(import.meta.url)));
const pages = join(bench, 'pages');

/** The one page that is made of the library's modules, not of its scripts. */
const ofLibrary = 'read.js';

/**
 * @param {string[]} entries file names in `pages/`
 * @param {string} outDir
 * @param {string} library the built library's folder
 * @returns {Promise<Map<string, { script: string, style?: string }>>} file names in `outDir`, by entry
 */
export async function bundlePages(entries, outDir, library) {
  // Any page may import a file that is no entry, and depends on what is installed and on this file.
  const shared = readdirSync(pages).filter((file) => !entries.includes(file));
  const common = [
    ...shared.map((file) => join(pages, file)),
    join(bench, 'package-lock.json'),
    fileURLToPath(import.meta.url),
  ];
  const sharedTime = Math.max(...common.map(timeOf));

  const bundles = await Promise.all(
    entries.map(async (entry) => {
      const { name } = parse(entry);
      const script = `${name}.js`;
      const style = `${name}.css`;
      const newest = Math.max(sharedTime, timeOf(join(pages, entry)));
      // The library that is measured may be another one each time.
      if (entry === ofLibrary || !(timeOf(join(outDir, script)) > newest))
        await bundle(entry, outDir, { script, style, library });
      return [entry, existsSync(join(outDir, style)) ? { script, style } : { script }];
    }),
  );
  return new Map(bundles);
}

async function bundle(entry, outDir, { script, style, library }) {
  const { name } = parse(entry);
  // A page that has lost its style sheet must not keep the old one.
  rmSync(join(outDir, style), { force: true });
  await build({
    root: bench,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    resolve: {
      alias: {
        'metropole-widgets/data': join(library, 'entries/data.js'),
        // The readers of the items' kinds, which the entry `data` leaves out.
        'metropole-widgets/read': join(library, 'feed/read/read.js'),
      },
      // A build that was put aside has no modules of its own near it.
      dedupe: ['dompurify', 'temporal-polyfill'],
    },
    build: {
      target: 'chrome123',
      outDir,
      emptyOutDir: false,
      reportCompressedSize: false,
      modulePreload: false,
      cssCodeSplit: false,
      rolldownOptions: {
        input: join(pages, entry),
        output: {
          entryFileNames: script,
          chunkFileNames: `${name}/[name].js`,
          assetFileNames: ({ names: [file] }) =>
            file.endsWith('.css') ? style : `${name}/[name][extname]`,
        },
      },
    },
  });
}

/** When a file was written; never, if it is not there. */
function timeOf(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? -Infinity;
}
