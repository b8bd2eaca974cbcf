/** The other versions of Node in which the command line is tested; npm has them as packages. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { installModules } from './install-modules.mjs';
import { root } from './run.mjs';

const folder = 'scripts/node-versions';
const versions = ['22', '24'];

/** @returns `found`, each `{ version, program }`, and `missing`, versions that are not installed here */
export function otherNodes() {
  const nodes = versions
    .filter((version) => !process.version.startsWith(`v${version}.`))
    .map((version) => {
      const name = `node-${version}-${process.platform}-${process.arch}`;
      return { version, program: join(root, folder, 'node_modules', name, 'bin/node') };
    });
  const isThere = ({ program }) => existsSync(program);
  const missing = nodes.filter((node) => !isThere(node)).map(({ version }) => version);
  return { found: nodes.filter(isThere), missing };
}

/** The tests run without those that cannot be had. */
export function installOtherNodes() {
  try {
    installModules(folder);
  } catch (error) {
    console.log(`The other versions of Node could not be installed: ${error.message}`);
  }
}
