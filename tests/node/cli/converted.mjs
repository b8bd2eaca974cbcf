/** Sources of conversions, in the folder of a test file, and what is read of what was written. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, readFeedFile } from '../../../dist/cli/validate/check.js';
import { workFolder } from './run.mjs';

export const folder = workFolder();

export const at = (name) => join(folder, name);

export function file(name, content) {
  writeFileSync(at(name), typeof content === 'string' ? content : JSON.stringify(content));
  return at(name);
}

export const read = (path) => JSON.parse(readFileSync(path, 'utf8'));

export const idsIn = (path) => read(path).items.map(({ id }) => id);

/** The errors that `validate` finds in a file. */
export async function errorsIn(path) {
  const problems = await check(await readFeedFile({ name: path, bytes: [readFileSync(path)] }));
  return problems.filter(({ severity }) => severity === 'error');
}

export const feedOf = (items, more = {}) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Source',
  items: items.map((item) => ({ title: 'Titre', content_text: 'Texte', ...item })),
  ...more,
});

export const calendar = (...events) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'X-WR-CALNAME:Maison de quartier',
    ...events.flat(),
    'END:VCALENDAR',
  ].join('\r\n');

export const vevent = (uid, ...lines) => [
  'BEGIN:VEVENT',
  `UID:${uid}`,
  `SUMMARY:${uid}`,
  ...lines,
  'END:VEVENT',
];

export const agenda = calendar(
  vevent('passe', 'DTSTART;VALUE=DATE:20190301'),
  vevent(
    'atelier',
    'DTSTART:20260908T160000Z',
    'RRULE:FREQ=WEEKLY;BYDAY=TU',
    'CATEGORIES:Numérique',
  ),
  vevent('loin', 'DTSTART;VALUE=DATE:29990610', 'DTEND;VALUE=DATE:29990612'),
  vevent('plus-loin', 'DTSTART;VALUE=DATE:29991224', 'CATEGORIES:Culture'),
);
