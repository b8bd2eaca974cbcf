import type { Issue } from '../../read/issue.js';
import { shiftDay } from '../shared/days.js';
import { imageOf } from './addresses.js';
import { byWords, dateByWords, nameByWords } from './by-words.js';
import { notNames } from './guess-words.js';
import { partialDate, yearsIn } from './partial-date.js';
import type { Row } from './row.js';
import { writtenStatus } from './written-status.js';

/** Words for when a label was given, until when it holds, and who gives it, besides the names that are known. */
const awarded =
  /\b(?:awarded|obten\w*|attribu\w*|delivr\w*|decern\w*|labellis\w*|verliehen|depuis|since|issued)\b|^le$/;
const ending =
  /^(?!.*\b(?:from|debut|depuis|since)\b).*\b(?:expir\w*|valid\w*|valable\w*|jusqu\w*|until|fin|bis|renouvel\w*|renewal)\b/;
const giving =
  /\b(?:awarding|certificateur|certifying|labellis\w*|delivr\w*|decern\w*|issu\w*|verlieh\w*)\b|^(?:par|by|von)$/;

/** Columns for the number under which the issuer knows a label. */
const numbers = [
  ...['numerocertificat', 'ncertificat', 'nocertificat', 'certificat', 'numerolabel', 'nlabel'],
  ...['nolabel', 'certificatenumber', 'numerodecision', 'numero'],
];

/** Words that people write for how a label stands. */
const statuses: readonly (readonly [RegExp, string])[] = [
  [/annonc|announc|nomm[ée]/i, 'announced'],
  [/retir|r[ée]voqu|suspen|withdr|perdu/i, 'CertificationInactive'],
];

/** Words for a label that holds no more; where a date says since when, it is not withdrawn. */
const over = /expir|laps|[ée]chu|caduc/i;

/** Words for a label that somebody would like to have. */
const wished =
  /^(?:candidat|en candidature|demand|en cours(?! de valid)|en (?:demande|instruction|projet|pr[ée]paration|attente|labellisation)|[àa] l['’][ée]tude|non (?:obtenu|label)|refus|dossier|postul|vis[ée]|applied|pending|in progress|beantragt)/i;

/** A row of a label that is not given yet, as an issue with the words that say so. */
export function wishedLabel(row: Row): Issue | undefined {
  const words = [writtenStatus(row), levelOf(row)].find((given) => wished.test(given ?? ''));
  return words === undefined ? undefined : { path: '', code: 'not-awarded', value: words };
}

/** Columns for the level of a label: its flowers, its stars. */
const levels = ['niveau', 'distinction', 'etoiles', 'fleurs', 'level', 'grade', 'palier', 'stufe'];

/** The level at which a label is given, where a column of its own has it. */
export function levelOf(row: Row): string | undefined {
  return row.textsIn(row.under(levels, 'title'))[0];
}

/** Words for those who are given labels. */
const labelled =
  /\b(?:commerce|commercant\w*|etablissement|entreprise|ecole|structure|restaurant|exploitation|producteur|hotel|hebergement|school|company|business)\b/;

/** To whom a label is given; the place or the town in whose row it stands where nobody else is named. */
export function holdersOf(row: Row): readonly string[] {
  const holders = row.parties('holder');
  if (holders.length) return holders;
  const named = nameByWords(row, labelled, 'holder', notNames);
  if (named !== undefined) return [named];
  const [place = row.text('city')] = row.names('place');
  return place === undefined ? [] : [place];
}

/** A row as a label (`_label`). */
export function labelOf(row: Row, url: string | undefined): object {
  const words = writtenStatus(row) ?? '';
  const holders = holdersOf(row);
  const town = row.text('city');
  const start =
    partialDate(row.value('start')) ??
    dateByWords(row, awarded, 'start') ??
    // Two years, of which nobody knows the day, are there to be told.
    row.textsIn(byWords(row, awarded, 'start', (value) => !!yearsIn(value)))[0] ??
    partialDate(row.value('valueDate'));
  const expires = lastOf(partialDate(row.value('end')) ?? dateByWords(row, ending, 'end'));
  const isOver = !expires && over.test(words);
  return {
    certificationStatus: isOver
      ? 'CertificationInactive'
      : statuses.find(([pattern]) => pattern.test(words))?.[1],
    issuedBy: row.text('organizer') ?? nameByWords(row, giving, 'organizer'),
    about: holders.length ? holders : undefined,
    logo: imageOf(row, url),
    certificationIdentification: row.textsIn(row.under(numbers, 'termCode'))[0],
    validFrom: firstOf(start),
    expires,
    validIn: town === holders[0] ? undefined : town,
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
