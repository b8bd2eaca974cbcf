/** Makes a machine ready for the bench; does nothing when everything is there. Node built-ins only. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { programs } from '../scripts/lib/browsers.mjs';
import { installHeadlessShell } from '../scripts/lib/install-browsers.mjs';
import { installModules } from '../scripts/lib/install-modules.mjs';
import { main, root, run } from '../scripts/lib/run.mjs';

/** The sources of the library's build, and the file that the build writes last. */
const sources = ['src', 'rollup', 'rollup.config.mjs', 'tsconfig.build.json', 'package-lock.json'];
const built = 'dist/cdn/integrity.json';

function timesOf(path) {
  const full = join(root, path);
  const stats = statSync(full, { throwIfNoEntry: false });
  if (!stats) return [];
  const inside = stats.isDirectory() ? readdirSync(full).map((name) => join(path, name)) : [];
  return [stats.mtimeMs, ...inside.flatMap(timesOf)];
}

await main(() => {
  installModules();
  installModules('bench');
  if (!programs.headlessShell()) installHeadlessShell();
  const [time = -Infinity] = timesOf(built);
  if (time < Math.max(...sources.flatMap(timesOf))) run(process.execPath, ['scripts/build.mjs']);
});
