/** The pictures are made of the page they ask for, once it shows what they are of. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { missingPackages } from '../../scripts/lib/browsers.mjs';
import { root } from '../../scripts/lib/run.mjs';

const skip = missingPackages('chromium').length > 0 && 'no chromium';

const names = ['agenda-event', 'filter-chosen', 'initiatives-map', 'plan-opened', 'state-error'];

test('a view is pictured in each width and scheme', { skip }, (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'shots-'));
  context.after(() => rmSync(folder, { recursive: true }));
  const args = ['scripts/shots.mjs', '--to', folder, ...names];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  const expected = names.flatMap((name) =>
    ['1200', '320', '600'].flatMap((width) =>
      ['dark', 'light'].map((scheme) => `${name}-${width}-${scheme}.png`),
    ),
  );
  assert.deepEqual(readdirSync(folder).sort(), expected);
});
