import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const fileName = 'THIRD-PARTY-NOTICES.txt';

const head = `Les scripts de ce dossier contiennent le code des projets suivants, sous leurs licences.
The scripts in this folder contain code of the following projects, under their licences.
`;

/** `/x/node_modules/@lit/task/index.js` → `/x/node_modules/@lit/task`. */
const packageFolder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/;

/**
 * Writes the licences of all packages whose code is in the built files, beside them. It is given to several runs,
 * and each writes what is known so far.
 */
export function notices() {
  const folders = new Set();
  return {
    name: 'notices',
    writeBundle({ dir }, bundle) {
      for (const { modules = {} } of Object.values(bundle)) {
        for (const [id, { renderedLength }] of Object.entries(modules)) {
          const [folder] = (renderedLength > 0 && packageFolder.exec(id)) || [];
          if (folder) folders.add(folder);
        }
      }
      const texts = [...folders].map(noticeOf).sort();
      writeFileSync(join(dir, fileName), [head, ...texts].join(`\n${'-'.repeat(80)}\n\n`));
    },
  };
}

/** @throws {Error} for a package that brings no licence text: it may then not be passed on like this */
function noticeOf(folder) {
  const { name, version, license, repository } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const address = (repository?.url ?? repository ?? '').replace(/^git\+/, '').replace(/\.git$/, '');
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|notice|copying)\b/i.test(file));
  if (files.length === 0) throw new Error(`${name} has no licence file in ${folder}.`);
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return `${name} ${version} (${license})\n${address}\n\n${texts.join('\n\n')}\n`;
}
