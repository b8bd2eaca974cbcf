/** Data in src/ that is made by a script, or that runs out. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { windowsZonesModule } from '../../scripts/generate-windows-zones.mjs';

const source = (path) => readFile(new URL(`../../src/${path}`, import.meta.url), 'utf8');

test('the zones of Windows are what scripts/generate-windows-zones.mjs writes', async () => {
  const file = await source('feed/formats/calendar/windows-zones-data.ts');
  assert.equal(file, await windowsZonesModule());
});

test('school holidays are known for the next six months', async () => {
  const data = await source('time/holidays/school-data.ts');
  const [, last] = /^export const knownDays = .*last: '(\d{4}-\d\d-\d\d)'/m.exec(data);
  const inSixMonths = new Date();
  inSixMonths.setUTCMonth(inSixMonths.getUTCMonth() + 6);
  assert.ok(
    new Date(last) > inSixMonths,
    `School holidays are known until ${last}: add the next school year to src/time/holidays/school-data.ts`,
  );
});
