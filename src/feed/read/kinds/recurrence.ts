import type { AgendaEvent, Occurrence, Recurrence } from '../../../model/index.js';
import type { Dated } from '../../../time/days.js';
import { isTimeZone } from '../../../time/parse.js';
import { EventRecurrence } from '../../../time/recurrence/expand-recurrence.js';
import { localSpan } from '../../../time/recurrence/local.js';
import { parseLine, type RfcLine } from '../../../time/recurrence/rfc-lines.js';
import { parseRule, type RuleParts } from '../../../time/recurrence/rule-parts.js';
import {
  seriesLines,
  startLines,
  type SeriesSource,
  type SingleDate,
} from '../../../time/recurrence/series-lines.js';
import { FeedWork } from '../../../time/recurrence/work-budget.js';
import { asList, noteIssue, get, type Fields } from '../fields.js';
import { readDates } from './event-dates.js';
import { readSchedules } from './schedule.js';
import { readSingles, singlesOf } from './date-list.js';

/** The most rules that are read of an event. */
const mostRules = 20;

/** The work on the rules of a feed, by the feed's document. */
const workOfFeeds = new WeakMap<Fields, FeedWork>();

function workOf(fields: Fields): FeedWork {
  let root = fields;
  while (root.parent) root = root.parent;
  let work = workOfFeeds.get(root);
  if (!work) workOfFeeds.set(root, (work = new FeedWork()));
  return work;
}

/**
 * Reads the fields that make an event repeat: `rrule`, `rdate` and `exdate`, which go with `startDate` and
 * `endDate`, and schema.org's `eventSchedule`. Dates in `occurrences` are added to theirs.
 *
 * @param event the event without rules: with the dates listed in `occurrences`, else with its own
 * @returns `undefined` when no rule can be read
 */
function readRecurrence(fields: Fields, event: Dated): EventRecurrence | undefined {
  const work = workOf(fields);
  const noteBudget = (): void => noteIssue(fields, '', 'rule-budget');
  const single = readSingleDate(fields, event.timeZone);
  const sources = readSchedules(fields, single, event.timeZone);
  const rules = readRules(fields, single ?? event.occurrences[0]!, event.timeZone);
  if (rules) sources.unshift(rules);
  const series: (readonly string[])[] = [];
  for (const source of sources) {
    if (work.reading.isSpent) {
      noteBudget();
      break;
    }
    const lines = seriesLines(source, work);
    if (lines) series.push(lines);
    else noteIssue(fields, 'eventSchedule', 'rule');
  }
  if (!series.length) return;
  if (asList(get(fields, 'occurrences')).length) {
    const starts = new Set(series.map(([first]) => first));
    for (const occurrence of event.occurrences) {
      const lines = startLines(localSpan(occurrence, event.timeZone), event.timeZone);
      if (!starts.has(lines[0])) series.push(lines);
    }
  }
  return new EventRecurrence(series, work, noteBudget);
}

/** The dates of `startDate` and `endDate`, whatever else is listed. Their problems are already noted. */
function readSingleDate(fields: Fields, timeZone: string): Occurrence | undefined {
  if (get(fields, 'startDate') === undefined) return;
  const object = { ...fields.object, occurrences: undefined };
  return readDates({ ...fields, object, problems: [] }, { timeZone }).occurrences[0];
}

const recurrences = new WeakMap<object, Recurrence | undefined>();

/** The recurrence of an entry that has not been read in full. Problems are noted when it is. */
export function recurrenceOf(entry: Dated, fields: Fields): Recurrence | undefined {
  if (!recurrences.has(entry)) {
    const { title, timeZone, occurrences } = entry;
    const quiet = { ...fields, problems: [] };
    recurrences.set(entry, readRecurrence(quiet, { title, timeZone, occurrences }));
  }
  return recurrences.get(entry);
}

/** The event with its rules, if they can be read. Its dates are computed when they are asked for. */
export function repeat(fields: Fields, event: AgendaEvent): AgendaEvent {
  const recurrence = readRecurrence(fields, event);
  if (!recurrence) return event;
  let occurrences: readonly Occurrence[] | undefined;
  const list = (): readonly Occurrence[] => {
    const listed = recurrence.listed(event.timeZone);
    return listed.length ? listed : event.occurrences;
  };
  return Object.defineProperty({ ...event, recurrence }, 'occurrences', {
    __proto__: null, // A page may have given all objects a `value`, which a descriptor with `get` may not have.
    enumerable: true,
    get: () => (occurrences ??= list()),
  } as PropertyDescriptor);
}

/** `rrule` is a text, a list, or the lines of an iCalendar file, whose DTSTART has the zone in which it repeats. */
function readRules(fields: Fields, first: Occurrence, timeZone: string): SeriesSource | undefined {
  const rules: RuleParts[] = [];
  const extra = readSingles(fields, 'rdate', timeZone);
  const excepted = readSingles(fields, 'exdate', timeZone);
  let clock = timeZone;
  for (const value of asList(get(fields, 'rrule'))) {
    const lines = typeof value === 'string' ? value.split(/[\r\n]+/).filter(Boolean) : [undefined];
    for (const text of lines) {
      const line = text === undefined ? undefined : parseLine(text);
      const list = line && { RDATE: extra, EXDATE: excepted, DTSTART: [], DTEND: [] }[line.name];
      if (line?.name === 'DTSTART') clock = clockOf(line) ?? clock;
      if (line && list) {
        (list as SingleDate[]).push(...singlesOf(line.value, line.timeZone ?? timeZone));
        continue;
      }
      const unknown: string[] = [];
      const parts = text && parseRule(text, (part) => unknown.push(part));
      if (parts && rules.length < mostRules) rules.push(parts);
      else noteIssue(fields, 'rrule', 'rule', value);
      if (parts) for (const part of unknown) noteIssue(fields, 'rrule', 'rule-part', part);
    }
  }
  if (!rules.length && !extra.length) return;
  return { span: localSpan(first, clock), timeZone: clock, rules, extra, excepted };
}

/** The zone of a DTSTART line; `undefined` when it has neither an offset nor a zone. */
function clockOf({ timeZone, value }: RfcLine): string | undefined {
  if (/\dZ$/i.test(value)) return 'UTC';
  return timeZone && isTimeZone(timeZone) ? timeZone : undefined;
}
