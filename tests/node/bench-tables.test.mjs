import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

/** The bench's packages are its own. */
const isInstalled = existsSync(new URL('../../bench/node_modules', import.meta.url));
const skip = !isInstalled && 'npm ci --prefix bench';

test('a run that tells of some bars leaves the table of all', { skip }, (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-tables-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const [document, run] = ['doc.md', 'run.json'].map((name) => join(folder, name));
  const visits = [{ tasks: 0 }];
  const rows = [{ name: 'news-list', label: '<news-list>', figures: { tasks: 0 }, visits }];
  const results = [{ title: 'Scrolling', measure: 'scroll', cpu: 4, rows }];
  const all = '### Where the bar is\n\nAll bars.\n';
  writeFileSync(document, `${all}\n### Scrolling\n\nBefore.\n`);
  writeFileSync(run, JSON.stringify({ results }));
  const tables = new URL('../../bench/tables.mjs', import.meta.url).pathname;
  const { stderr } = spawnSync(process.execPath, [tables, document, run], { encoding: 'utf8' });
  assert.match(stderr, /Not measured: Where the bar is/);
  const text = readFileSync(document, 'utf8');
  assert.ok(text.startsWith(all));
  assert.match(text, /\| page +\| long tasks \|/);
});

test('a document has the figures that matter, and leaves the details to the run', { skip }, (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-tables-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const [document, run] = ['doc.md', 'run.json'].map((name) => join(folder, name));
  const figures = { start: 300, blocked: 40, heap: 2 ** 20 };
  const rows = [{ name: 'floor', label: 'by hand', floor: 'floor', figures, visits: [figures] }];
  writeFileSync(document, '### Month\n');
  writeFileSync(run, JSON.stringify({ results: [{ title: 'Month', rows }] }));
  const tables = new URL('../../bench/tables.mjs', import.meta.url).pathname;
  spawnSync(process.execPath, [tables, document, run]);
  assert.match(readFileSync(document, 'utf8'), /\| page +\| visible ms \| heap MiB \|\n/);
});
