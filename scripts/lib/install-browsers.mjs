/**
 * Installs the browsers that are missing, and the old libraries that tests put beside the elements, where Debian's
 * packages can be installed without a question.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { engines, findProgram, missingPackages, programs } from './browsers.mjs';

function succeeds(command, args, options = {}) {
  return spawnSync(command, args, { stdio: 'inherit', ...options }).status === 0;
}

/** The words before apt-get, or undefined when this user may not install. */
function privilege() {
  if (!findProgram('apt-get')) return undefined;
  if (process.getuid?.() === 0) return [];
  const canSudo = findProgram('sudo') && succeeds('sudo', ['-n', 'true'], { stdio: 'ignore' });
  return canSudo ? ['sudo', '-n'] : undefined;
}

function aptGet(prefix, ...args) {
  const [command, ...rest] = [
    ...prefix,
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    ...args,
  ];
  return succeeds(command, rest, { stdio: ['ignore', 'ignore', 'inherit'] });
}

/** @param {string} otherwise what happens when the packages cannot be had */
function installPackages(packages, otherwise) {
  if (packages.length === 0) return;
  const prefix = privilege();
  const asked = `apt-get install ${packages.join(' ')}`;
  if (!prefix) {
    console.log(`Packages are missing and this user cannot install them. As root: ${asked}`);
    return;
  }
  console.log(`Installing ${packages.join(', ')}…`);
  aptGet(prefix, 'update', '-qq');
  if (!aptGet(prefix, 'install', '-y', '-qq', '--no-install-recommends', ...packages)) {
    console.log(`They could not be installed; ${otherwise}. By hand: ${asked}`);
  }
}

/** Libraries of other people's pages, of which npm has no copy for browsers (tests/server/libraries.mjs). */
const oldLibraries = { 'libjs-mootools': 'mootools', 'libjs-prototype': 'prototype' };

export function installBrowsers() {
  const libraries = Object.entries(oldLibraries)
    .filter(([, folder]) => !existsSync(`/usr/share/javascript/${folder}`))
    .map(([name]) => name);
  const packages = [...new Set(engines.flatMap(missingPackages)), ...libraries];
  installPackages(packages, 'the tests run in those there are');
}

/** The bench measures in the headless shell where there is one; Chromium will do. */
export function installHeadlessShell() {
  const packages = programs.headlessShell() ? [] : ['chromium-headless-shell'];
  installPackages(packages, 'the bench needs it, or Chromium');
}
