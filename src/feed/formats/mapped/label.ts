import { isoDate } from '../shared/dates.js';
import { asText } from '../shared/values.js';
import { imageOf } from './addresses.js';
import type { Row } from './row.js';

/** Columns for when a label was given. */
const awarded = ['obtenule', 'obtenu', 'obtention', 'attribuele', 'delivrele', 'labellisedepuis'];

/** A day; words that are none, such as a year alone, are kept, so that the reader tells. */
function dayOrWords(value: unknown): string | undefined {
  return isoDate(value)?.slice(0, 10) ?? asText(value);
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
    validFrom: dayOrWords(row.value('start') ?? row.under(awarded, 'start')),
    expires: dayOrWords(row.value('end')),
    validIn: row.text('city'),
    url,
  };
}
