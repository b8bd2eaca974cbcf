import type { Issue } from '../../read/issue.js';
import { shiftDay } from '../shared/days.js';
import { imageOf } from './addresses.js';
import { partialDate } from './partial-date.js';
import type { Row } from './row.js';
import { writtenStatus } from './written-status.js';

/** Columns for when a label was given, besides those in which events begin. */
const awarded = [
  ...['obtenule', 'obtenu', 'obtention', 'attribuele', 'delivrele', 'decernele', 'labellisedepuis'],
  ...['anneeobtention', 'anneelabellisation', 'labellisation', 'datelabellisation', 'awardedon'],
  ...['verliehenam', 'issuedon', 'dateawarded', 'yearawarded'],
];

/** Columns for the last day of a label, besides those in which events end. */
const endings = ['valablejusquen', 'gultigbis', 'gueltigbis', 'validuntil', 'validto', 'expiry'];

/** Columns for the number under which the issuer knows a label. */
const numbers = [
  ...['numerocertificat', 'ncertificat', 'nocertificat', 'certificat', 'numerolabel', 'nlabel'],
  ...['nolabel', 'certificatenumber', 'numerodecision'],
];

/** Words that people write for how a label stands. */
const statuses: readonly (readonly [RegExp, string])[] = [
  [/annonc|announc|nomm[ée]/i, 'announced'],
  [/retir|r[ée]voqu|suspen|withdr|perdu|expir|[ée]chu|caduc/i, 'CertificationInactive'],
];

/** Words for a label that somebody would like to have. */
const wished =
  /^(?:candidat|en candidature|demand|en (?:cours|demande|instruction|projet)|dossier|postul|vis[ée]|applied|pending|in progress|beantragt)/i;

/** A row of a label that is not given yet, as an issue with the words that say so. */
export function wishedLabel(row: Row): Issue | undefined {
  const words = writtenStatus(row);
  return wished.test(words ?? '') ? { path: '', code: 'not-awarded', value: words } : undefined;
}

/** Columns for the level of a label: its flowers, its stars. */
const levels = ['niveau', 'distinction', 'etoiles', 'fleurs', 'level', 'grade', 'palier', 'stufe'];

/** The level at which a label is given, where a column of its own has it. */
export function levelOf(row: Row): string | undefined {
  return row.textsUnder(levels, 'title')[0];
}

/** To whom a label is given; the town in whose row it stands where nobody else is named. */
export function holdersOf(row: Row): readonly string[] {
  const holders = row.parties('holder');
  const town = row.text('city');
  return holders.length || town === undefined ? holders : [town];
}

/** A row as a label (`_label`). */
export function labelOf(row: Row, url: string | undefined): object {
  const words = writtenStatus(row) ?? '';
  const holders = holdersOf(row);
  const start = row.under(awarded, 'start') ?? row.value('start') ?? row.value('valueDate');
  return {
    certificationStatus: statuses.find(([pattern]) => pattern.test(words))?.[1],
    issuedBy: row.text('organizer'),
    about: holders.length ? holders : undefined,
    logo: imageOf(row, url),
    certificationIdentification: row.textsUnder(numbers, 'termCode')[0],
    validFrom: firstOf(partialDate(start)),
    expires: lastOf(partialDate(row.under(endings, 'end') ?? row.value('end'))),
    validIn: row.parties('holder').length ? row.text('city') : undefined,
    url,
  };
}

const month = /^\d{4}-(?:0[1-9]|1[0-2])$/;

/** The first day of a month. A year alone names no day on which a label began, and is kept so that the reader tells. */
function firstOf(date: string | undefined): string | undefined {
  return month.test(date ?? '') ? `${date}-01` : date;
}

/** The last day of a month or of a year, until which a label holds. */
function lastOf(date: string | undefined): string | undefined {
  if (/^\d{4}$/.test(date ?? '')) return `${date}-12-31`;
  if (!month.test(date ?? '')) return date;
  // The 31 days of the longest month lead into the next one, whose first day is the day after.
  return shiftDay(`${shiftDay(`${date}-01`, 31).slice(0, 7)}-01`, -1);
}
