/**
 * A 57 MB export becomes a feed in less than 300 MB of memory, its heap limited to 128 MB: without a limit,
 * how far a heap grows before it is tidied is the choice of each version of Node.
 */
import assert from 'node:assert/strict';
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { exports, writeLargeExport } from './cli/large-export.mjs';
import { cli, serve, workFolder } from './cli/run.mjs';

const folder = workFolder();
const script = fileURLToPath(new URL('./cli/measured.mjs', import.meta.url));
const most = 300e6;
const env = { NODE_OPTIONS: '--max-old-space-size=128 --max-semi-space-size=16' };

async function convert(...args) {
  const { code, stderr } = await cli(['convert', ...args], { script, env });
  assert.equal(code, 0, stderr);
  const memory = Number(/maxRSS (\d+)/.exec(stderr)[1]) * 1024;
  assert.ok(memory < most, `${Math.round(memory / 1e6)} MB`);
}

for (const name of Object.keys(exports)) {
  test(`an export of ${name}: every row, in less than 300 MB`, async () => {
    const source = join(folder, `${name}.json`);
    const output = join(folder, `${name}-feed.json`);
    const count = writeLargeExport(source, name);
    assert.ok(statSync(source).size > 57e6);
    await convert(source, '-o', output);
    assert.equal(JSON.parse(readFileSync(output, 'utf8')).items.length, count);
  });
}

test('over the web, with a period and a limit', async () => {
  const source = join(folder, 'openagenda.json');
  const output = join(folder, 'feed.json');
  const site = await serve((_request, response) => createReadStream(source).pipe(response));
  const period = ['--since', '2026-06-01', '--until', '2026-06-30'];
  await convert(site, ...period, '--limit', '50', '-o', output);
  const { items } = JSON.parse(readFileSync(output, 'utf8'));
  assert.equal(items.length, 50);
  for (const { _event } of items) {
    const { startDate } = _event.occurrences?.[0] ?? _event;
    assert.match(startDate, /^2026-06-/);
  }
});
