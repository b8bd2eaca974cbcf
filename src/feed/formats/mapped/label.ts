import { shiftDay } from '../shared/days.js';
import { partialDate } from './kinds.js';
import { imageOf } from './addresses.js';
import type { Row } from './row.js';

/** Columns for when a label was given. */
const awarded = ['obtenule', 'obtenu', 'obtention', 'attribuele', 'delivrele', 'labellisedepuis'];

/**
 * A day, also the first or the last of a month; words that are none, such as a year alone, are kept, so that the reader
 * tells.
 */
function dayOrWords(value: unknown, edge: 'first' | 'last'): string | undefined {
  const date = partialDate(value);
  if (!/^\d{4}-(?:0[1-9]|1[0-2])$/.test(date ?? '')) return date;
  const first = `${date}-01`;
  // The 31 days of the longest month lead into the next one, whose first day is the day after.
  return edge === 'first' ? first : shiftDay(`${shiftDay(first, 31).slice(0, 7)}-01`, -1);
}

/** Words that people write for a label that does not hold. */
const labelStatuses: readonly (readonly [RegExp, string])[] = [
  [/annonc|announc|nomm[ée]/i, 'announced'],
  [/retir|r[ée]voqu|suspen|withdr/i, 'CertificationInactive'],
];

/** A row as a label (`_label`). */
export function labelOf(row: Row, url: string | undefined): object {
  const words = row.text('status') ?? '';
  const holders = row.parties('holder');
  return {
    certificationStatus: labelStatuses.find(([pattern]) => pattern.test(words))?.[1],
    issuedBy: row.text('organizer'),
    about: holders.length ? holders : undefined,
    logo: imageOf(row, url),
    validFrom: dayOrWords(row.value('start') ?? row.under(awarded, 'start'), 'first'),
    expires: dayOrWords(row.value('end'), 'last'),
    validIn: row.text('city'),
    url,
  };
}
