import type { AgendaEvent, Occurrence, Recurrence } from '../../../model/index.js';
import type { Dated } from '../../../time/days.js';
import { isTimeZone } from '../../../time/parse.js';
import { Repeats } from '../../../time/recurrence/expand-recurrence.js';
import { localSpan, parseLine, type RfcLine } from '../../../time/recurrence/rfc-lines.js';
import { parseRule, type RuleParts } from '../../../time/recurrence/rule-text.js';
import {
  seriesLines,
  startLines,
  type SeriesSource,
  type Single,
} from '../../../time/recurrence/series-lines.js';
import { asList, flaw, get, type Fields } from '../fields.js';
import { readDates, type EventEntry } from './event.js';
import { readSchedules } from './schedule.js';
import { readSingles, singlesOf } from './date-list.js';

/** More rules than an event can have. */
const mostRules = 20;

/**
 * What makes an event repeat: `rrule`, `rdate` and `exdate`, whose first date and length are those of
 * `startDate` and `endDate`, and schema.org's `eventSchedule`. Dates in `occurrences` come on top.
 *
 * @param event as it is without them: with the dates listed in `occurrences`, else with its own
 * @returns `undefined` when no rule can be read
 */
function readRecurrence(fields: Fields, event: Dated): Repeats | undefined {
  const own = readOwn(fields, event.timeZone);
  const sources = readSchedules(fields, own, event.timeZone);
  const told = readRules(fields, own ?? event.occurrences[0]!, event.timeZone);
  if (told) sources.unshift(told);
  const series: (readonly string[])[] = [];
  for (const source of sources) {
    const lines = seriesLines(source);
    if (lines) series.push(lines);
    else flaw(fields, 'eventSchedule', 'rule');
  }
  if (!series.length) return;
  if (asList(get(fields, 'occurrences')).length) {
    const known = new Set(series.map(([first]) => first));
    for (const occurrence of event.occurrences) {
      const lines = startLines(localSpan(occurrence, event.timeZone), event.timeZone);
      if (!known.has(lines[0])) series.push(lines);
    }
  }
  return new Repeats(series);
}

/** The event's own dates, whatever else is listed. What is wrong with them has been noted. */
function readOwn(fields: Fields, timeZone: string): Occurrence | undefined {
  if (get(fields, 'startDate') === undefined) return;
  const object = { ...fields.object, occurrences: undefined };
  return readDates({ ...fields, object, problems: [] }, { timeZone }).occurrences[0];
}

const known = new WeakMap<EventEntry, Recurrence | undefined>();

/** Of an entry, before it is read: what is wrong is noted when it is. */
export function recurrenceOf(entry: EventEntry, fields: Fields): Recurrence | undefined {
  if (!known.has(entry)) {
    const { title, timeZone, occurrences } = entry;
    const quiet = { ...fields, problems: [] };
    known.set(entry, readRecurrence(quiet, { title, timeZone, occurrences }));
  }
  return known.get(entry);
}

/** The event with its rule, if that can be read, and its dates, which are looked for when they are asked for. */
export function repeat(fields: Fields, event: AgendaEvent): AgendaEvent {
  const recurrence = readRecurrence(fields, event);
  if (!recurrence) return event;
  let occurrences: readonly Occurrence[] | undefined;
  const list = (): readonly Occurrence[] => {
    const listed = recurrence.listed(event.timeZone);
    return listed.length ? listed : event.occurrences;
  };
  return Object.defineProperty({ ...event, recurrence }, 'occurrences', {
    enumerable: true,
    get: () => (occurrences ??= list()),
  });
}

/** `rrule` may be a text, a list, or the lines of an iCalendar file, whose DTSTART says by which clock it repeats. */
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
        (list as Single[]).push(...singlesOf(line.value, line.timeZone ?? timeZone));
        continue;
      }
      const parts = text === undefined ? undefined : parseRule(text);
      if (parts && rules.length < mostRules) rules.push(parts);
      else flaw(fields, 'rrule', 'rule', value);
    }
  }
  if (!rules.length && !extra.length) return;
  return { span: localSpan(first, clock), timeZone: clock, rules, extra, excepted };
}

/** Without an offset and a zone, the line says nothing of it. */
function clockOf({ timeZone, value }: RfcLine): string | undefined {
  if (/\dZ$/i.test(value)) return 'UTC';
  return timeZone && isTimeZone(timeZone) ? timeZone : undefined;
}
