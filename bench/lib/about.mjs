/** The machine and the versions that a figure depends on. */
import { readFileSync } from 'node:fs';
import { arch, cpus, platform, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';

const modules = new URL('../node_modules/', import.meta.url);
const own = new URL('../package.json', import.meta.url);

const read = (url) => JSON.parse(readFileSync(fileURLToPath(url), 'utf8'));

export function machine() {
  const processors = cpus();
  return {
    processor: processors[0].model,
    cores: processors.length,
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    system: `${platform()} ${arch()}`,
    node: process.versions.node,
  };
}

/** The installed version of each package of bench/package.json, by name. */
export function versions() {
  const names = Object.keys(read(own).devDependencies);
  return Object.fromEntries(names.map((name) => [name, versionOf(name)]));
}

function versionOf(name) {
  return read(new URL(`${name}/package.json`, modules)).version;
}

/** A library's name in all tables: with its version, as far as it says what is new. */
export function nameOf(name, library) {
  return `${name} ${versionOf(library).split('.').slice(0, 2).join('.')}`;
}
