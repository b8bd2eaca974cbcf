/** Files that are made to come late, for tests that read too early. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { root } from '../../scripts/lib/run.mjs';
import { lateness } from '../server/late.mjs';

test('no file is late unless that is asked for', () => {
  assert.equal(lateness(root, ''), undefined);
});

for (const [path, isLate] of [
  ['/build/src/base/feed-status.js', true],
  ['/build/src/elements/agenda-calendar/views/year/year-view.js', true],
  ['/dist/cdn/chunks/core-00000000.js', true],
  ['/dist/cdn/all.js', false],
  ['/build/src/base/dom.js', false],
]) {
  test(`${path} ${isLate ? 'comes late' : 'comes at once'}`, async () => {
    let isThere = false;
    const coming = lateness(root, '1')(path).then(() => (isThere = true));
    await new Promise(process.nextTick);
    assert.equal(isThere, !isLate);
    await coming;
  });
}
