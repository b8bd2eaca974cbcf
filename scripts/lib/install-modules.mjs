/** Installs node_modules when they are not what package-lock.json asks for. Node built-ins only. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';

function packagesOf(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** npm writes what it installed to node_modules/.package-lock.json, at the end, so a cut install is seen. */
function isInstalled(folder) {
  const wanted = packagesOf(join(folder, 'package-lock.json'));
  const installed = packagesOf(join(folder, 'node_modules/.package-lock.json'));
  if (!wanted || !installed) return false;
  // An optional package is there on some machines only, and then in the version that is asked for.
  const isMissing = ([path, entry]) => {
    if (path === '') return false;
    const isOptional = entry.optional || entry.devOptional;
    const version = installed[path]?.version;
    return version === undefined ? !isOptional : version !== entry.version;
  };
  return !Object.entries(wanted).some(isMissing);
}

/** @param {string} folder within the project, with a package-lock.json of its own */
export function installModules(folder = '') {
  const cwd = join(root, folder);
  if (isInstalled(cwd)) return;
  console.log(`Installing the node modules of ${join(folder, 'package-lock.json')}…`);
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('.js')) run(process.execPath, [npm, ...args], { cwd });
  else run('npm', args, { cwd });
}
