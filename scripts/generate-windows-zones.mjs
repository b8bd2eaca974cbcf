/**
 * Writes src/feed/formats/calendar/windows-zones-data.ts: the IANA zone of each zone of Windows, from the
 * Unicode CLDR (npm package cldr-core). Run it after an update of that package:
 *
 *   node scripts/generate-windows-zones.mjs
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

const target = new URL('../src/feed/formats/calendar/windows-zones-data.ts', import.meta.url);
const require = createRequire(import.meta.url);

/** The territory of CLDR that stands for the whole world: the usual zone of a name. */
const world = '001';

/** CLDR keeps the first name of a zone; IANA has given these another one since. */
const renamed = {
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Godthab': 'America/Nuuk',
  'America/Indianapolis': 'America/Indiana/Indianapolis',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Europe/Kiev': 'Europe/Kyiv',
};

/** @returns {Promise<string>} the text of the file */
export async function windowsZonesModule() {
  const path = require.resolve('cldr-core/supplemental/windowsZones.json');
  const { supplemental } = JSON.parse(await readFile(path, 'utf8'));
  const lines = supplemental.windowsZones.mapTimezones
    .map(({ mapZone }) => mapZone)
    .filter(({ _territory }) => _territory === world)
    // Names such as UTC-08 are read by their offset.
    .filter(({ _other }) => !/^UTC/.test(_other))
    .map(({ _other, _type }) => {
      const name = _other.replace(/ Standard Time$/, '');
      return `${name}=${renamed[_type] ?? _type}`;
    })
    .sort();
  return `/**
 * The zones of Windows, without the \`Standard Time\` at the end of their names, and the IANA zone of each.
 * Made by scripts/generate-windows-zones.mjs from the Unicode CLDR ${supplemental.version._cldrVersion} (windowsZones, territory ${world}).
 */
export const windowsZones = \`
${lines.join('\n')}
\`;
`;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await writeFile(target, await windowsZonesModule());
  console.log(`${fileURLToPath(target)} has been written.`);
}
