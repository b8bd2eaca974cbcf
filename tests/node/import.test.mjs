/** Modules imported in Node, as a server that renders pages or a test of a site does. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../dist/entries/', import.meta.url));
/** The loaders need a page; the npm package does not export them. */
const inPage = /^(autoload|embed|frame)\.js$/;
const modules = readdirSync(folder).filter((file) => file.endsWith('.js') && !inPage.test(file));

test('an import defines elements, and says nothing', () => {
  const code = modules.map((file) => `await import(${JSON.stringify(folder + file)});`).join('\n');
  const script = `${code}\nconsole.log(!globalThis.document);`;
  const args = ['--conditions=production', '--input-type=module', '--eval', script];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  assert.deepEqual({ status, stdout, stderr }, { status: 0, stdout: 'true\n', stderr: '' });
});
