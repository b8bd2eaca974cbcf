/** Data in src/ that runs out as time passes. A check tells of it and never fails: what passed yesterday passes today. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

const schoolData = 'src/time/holidays/school-data.ts';

/** Days: the ministry publishes a school year more than a year before it begins. */
const ahead = 183;

/** The last day, `YYYY-MM-DD`, whose school holidays are known. */
export function lastSchoolDay() {
  const code = readFileSync(join(root, schoolData), 'utf8');
  return /^export const knownDays = .*last: '(\d{4}-\d\d-\d\d)'/m.exec(code)[1];
}

/**
 * @param {Date} now
 * @returns {string[]} a sentence for each thing that is to be brought up to date
 */
export function oldData(now = new Date()) {
  const last = lastSchoolDay();
  const days = (Date.parse(last) - now) / 86_400_000;
  const sentence = `Old data: school holidays are known until ${last}. Add the next school year to ${schoolData}.`;
  return days < ahead ? [sentence] : [];
}
