import { byWords, dateByWords } from './by-words.js';
import { partialDate, yearsIn } from './partial-date.js';
import type { Row } from './row.js';

/** Words for when something long begins, is to end, and for both, besides the names of an event's days. */
const beginning =
  /\b(?:debut|demarrage|lancement|lance|start(?:ed)?|launch(?:ed)?|beg[iu]n\w*|commence\w*)\b|mise (?:en )?service/;
const ending =
  /\b(?:fin|livraison|achevement|acheve|end(?:ed|s)?|finish\w*|completion|delivery|terme|deadline|due)\b|annee realisation/;
const both = /\b(?:calendrier|periode|echeances?|planning|schedule|timeline)\b/;

/** From when to when an initiative or an action goes: days, months or years. A text that is none stays, so that the reader tells. */
export function spanOf(row: Row): { readonly startDate?: string; readonly endDate?: string } {
  const start = row.value('start') ?? row.value('date');
  const end = row.value('end');
  const years =
    yearsIn(end) ??
    yearsIn(start) ??
    yearsIn(byWords(row, both, 'end', (value) => !!yearsIn(value)));
  if (years) return { startDate: years[0], endDate: years[1] };
  const startDate =
    partialDate(start) ??
    dateByWords(row, beginning, 'start') ??
    partialDate(row.value('valueDate'));
  const endDate =
    partialDate(end) ?? dateByWords(row, ending, 'end') ?? dateByWords(row, both, 'end');
  return { ...(startDate && { startDate }), ...(endDate && { endDate }) };
}
