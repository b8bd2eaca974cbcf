/** Data in src/ that is made by a script, or that runs out. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { windowsZonesModule } from '../../scripts/generate-windows-zones.mjs';
import { lastSchoolDay, oldData } from '../../scripts/lib/old-data.mjs';

const source = (path) => readFile(new URL(`../../src/${path}`, import.meta.url), 'utf8');

test('the zones of Windows are what scripts/generate-windows-zones.mjs writes', async () => {
  const file = await source('feed/formats/calendar/windows-zones-data.ts');
  assert.equal(file, await windowsZonesModule());
});

test('school holidays that run out are told six months before, and in good time they are not', () => {
  const before = (days) => new Date(Date.parse(lastSchoolDay()) - days * 86_400_000);
  assert.deepEqual(oldData(before(200)), []);
  for (const days of [170, 0, -400]) {
    const [sentence] = oldData(before(days));
    assert.match(
      sentence,
      /^Old data: school holidays are known until \d{4}-08-31\. Add .*school-data\.ts\.$/,
    );
  }
});
