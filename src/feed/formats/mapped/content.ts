import { isoDate, timesIn, withTime } from '../shared/dates.js';
import { markdownToHtml } from '../shared/markdown.js';
import { excerptText } from '../shared/plain-text.js';
import { asFlag, asText, at, objectsOf, textAt } from '../shared/values.js';
import { contactType } from '../shared/addresses.js';
import { areHours } from './times-of-day.js';
import type { Row } from './row.js';
import { plainName } from './names.js';
import { areWeekly } from './weekly-hours.js';

/** "Vers la tombée de la nuit" is no time of ours, and is there to be read; so are words in brackets behind a time. */
export function hoursInWords(row: Row, dates: object | undefined): string | undefined {
  return [wordsForHours(row, dates), ...row.notes()].filter(Boolean).join(' – ') || undefined;
}

function wordsForHours(row: Row, dates: object | undefined): string | undefined {
  const words = row.text('startTime');
  // SPIP says by "oui" or "non" whether the hour of a date counts.
  if (asFlag(words) !== undefined) return;
  if (at(dates, 'occurrences') !== undefined && areHours(words)) return;
  if (areWeekly(words) && (at(dates, 'eventSchedule') !== undefined || haveTimes(dates))) return;
  const isTime =
    isoDate(words) !== undefined ||
    timesIn(words) !== undefined ||
    withTime('2000-01-01', words).includes('T');
  return isTime ? undefined : words?.replace(/\.$/, '');
}

/** True for dates each of which has a time of day. */
function haveTimes(dates: object | undefined): boolean {
  const occurrences = objectsOf(at(dates, 'occurrences'));
  const spans = occurrences.length ? occurrences : [dates];
  return spans.every((span) => textAt(span, 'startDate')?.includes('T'));
}

/** How to register, where it is neither an address nor a contact: "Inscription : sur place", "Sur réservation". */
export function registrationInWords(row: Row): string | undefined {
  const words = asText(row.value('registration'));
  const isOther = !words || contactType(words) || isoDate(words) || asFlag(words) !== undefined;
  if (isOther || !/\p{L}{2}/u.test(words)) return;
  if (/inscri|r[ée]serv|billet|regist|book|ticket/i.test(words)) return words;
  return `${row.language.startsWith('fr') ? 'Inscription : ' : 'Registration: '}${words}`;
}

/**
 * The summary and the text of a row. Words for a date, or for how to register, go before what there is to read.
 *
 * @param words they, where no field of an event has them; or none
 */
export function contentOf(row: Row, words: string): object {
  const content = textOf(row);
  const isHtml = /<\/?[a-z][^<>]*>/i.test(content);
  const written = row.markup('summary');
  const summary = excerptText(written);
  // Some documents call the title "summary"; others describe in short what is no longer than that.
  const isSaid = summary === row.text('title') || isWholeText(row, summary, content);
  const lead = isSaid ? undefined : summary;
  const whole = words ? [words, lead ?? excerptText(content)].filter(Boolean).join(' – ') : lead;
  if (isHtml) return { summary: whole, content_html: content };
  return { summary: whole, content_text: decoded(content) || (lead && decoded(written!)) || '' };
}

/** A description is the whole text where there is no other, else what introduces it. */
function isWholeText(row: Row, summary: string | undefined, content: string): boolean {
  const path = row.pathOf('summary');
  const isDescription = /desc(?:ription)?(?:text|multiloc|[a-z]{2})?$/.test(plainName(path ?? ''));
  return isDescription && (path === row.pathOf('content') || summary === excerptText(content));
}

/** The text with its markup, also of Markdown under a name that says so. The mark that somebody gave is no text. */
function textOf(row: Row): string {
  const markup = row.markup('content') ?? '';
  if (/(?:md|markdown)$/.test(plainName(row.pathOf('content') ?? '')))
    return markdownToHtml(markup);
  return /^\d+(?:[.,]\d+)?$/.test(markup) ? '' : markup;
}

/** Character references decoded, line by line. */
function decoded(text: string): string {
  return text
    .split('\n')
    .map((line) => excerptText(line) ?? '')
    .join('\n')
    .trim();
}
