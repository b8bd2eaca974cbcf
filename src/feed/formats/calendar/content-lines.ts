import ICAL from 'ical.js';
import type { Issue } from '../../read/issue.js';
import type { Steps } from '../../steps.js';
import { propertyOf, valueOf, type Component, type Property } from './component.js';

/** The properties that are read of calendars, events and zones. Other lines are not parsed. */
const used = new Set(
  (
    'tzid x-lic-location tzoffsetfrom tzoffsetto method name x-wr-calname x-wr-timezone uid sequence dtstamp created ' +
    'last-modified recurrence-id dtstart dtend duration rrule exrule rdate exdate summary description x-alt-desc ' +
    'styled-description location x-apple-structured-location geo url categories status class image attach ' +
    'conference x-google-conference organizer x-microsoft-cdo-alldayevent x-microsoft-msncalendar-alldayevent'
  ).split(' '),
);

/** Texts that programs write over several lines as they are, and what stands for the end of a line in them. */
const texts: Readonly<Record<string, string>> = {
  description: '\n',
  location: '\n',
  'x-alt-desc': '<br>',
};

/** A name in capitals begins a property: `Salle: 12` and `14:30` are words. Tags outside HTML are a program's warning. */
const words = /^(?![A-Z][A-Z\d-]*[;:]|<)/;

/** Stands for every attendee: a feed shows that there are some, and never who. */
const somebody: Property = { name: 'attendee', parameters: {}, values: [''] };

/**
 * The properties that ical.js knows, but dates, rules and numbers stay as they are written: it would make a
 * date of whatever has the length of one, and 0 of what is no number.
 */
const asWritten = ['date', 'date-time', 'period', 'duration', 'recur', 'utc-offset', 'float'];

type DesignSet = NonNullable<Parameters<typeof ICAL.parse.property>[1]>;

let kept: DesignSet | undefined;

function design(): DesignSet {
  if (!kept) {
    const { icalendar } = ICAL.design as { icalendar: DesignSet };
    const untouched = Object.fromEntries(asWritten.map((type) => [type, {}]));
    kept = { ...icalendar, value: { ...(icalendar.value as object), ...untouched } };
  }
  return kept;
}

interface Open {
  readonly name: string;
  readonly properties: Property[];
  readonly components: Component[];
}

/** A calendar of 8 MiB may have nothing but mistakes. */
const mostProblems = 100;

/** The depth of each component: an event in an event, a calendar in an event, have lost the END before. */
const depths: Readonly<Record<string, number>> = {
  vcalendar: 0,
  vevent: 1,
  vtodo: 1,
  vjournal: 1,
  vfreebusy: 1,
  vtimezone: 1,
};

function depthOf(name: string): number {
  return Object.hasOwn(depths, name) ? depths[name]! : 2;
}

/**
 * Reads the text of an iCalendar file (RFC 5545) line by line: one that cannot be read costs itself, an `END`
 * that is missing nothing.
 *
 * @returns what is not in any other component
 */
export function* parseLines(text: string): Steps<{ components: Component[]; problems: Issue[] }> {
  const problems: Issue[] = [];
  const components: Component[] = [];
  const open: Open[] = [];
  const close = (): void => {
    const component = open.pop()!;
    (open.at(-1)?.components ?? components).push(component);
  };
  let last: Property | undefined;
  for (const [number, line] of unfold(text)) {
    const [, edge, name = ''] = /^\s*(BEGIN|END)\s*:\s*([\w-]+)\s*$/i.exec(line) ?? [];
    const component = name.toLowerCase();
    if (edge) last = undefined;
    if (edge?.toUpperCase() === 'BEGIN') {
      while (open.length && depthOf(open.at(-1)!.name) >= depthOf(component)) close();
      open.push({ name: component, properties: [], components: [] });
    } else if (edge) {
      const level = open.findLastIndex((opened) => opened.name === component);
      while (level >= 0 && open.length > level) close();
    } else if (line.trim()) {
      const lineName = /^[\w-]+(?=[;:])/.exec(line)?.[0].toLowerCase();
      const isUsed = lineName !== undefined && used.has(lineName);
      const property = isUsed ? propertyIn(line) : lineName === 'attendee' ? somebody : undefined;
      const longer = isUsed ? undefined : withLine(last, line);
      if (longer) open.at(-1)?.properties.splice(-1, 1, longer);
      else if (property) open.at(-1)?.properties.push(property);
      else if ((isUsed || !lineName) && problems.length < mostProblems) {
        problems.push({ path: `ligne ${number}`, code: 'line', value: line });
      }
      last = longer ?? property;
    }
    yield;
  }
  if (open[0]?.name === 'vcalendar') problems.push({ path: '', code: 'cut' });
  while (open.length) close();
  return { components, problems };
}

/** Section 3.1: a line that begins with a space goes on with the one before. With the number of its first. */
function* unfold(text: string): Generator<[number: number, line: string]> {
  let parts: string[] = [];
  let from = 0;
  let number = 0;
  for (const line of text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)) {
    number++;
    // Line ends that were doubled on their way leave a blank line within what is folded.
    if (!line) continue;
    if (parts.length && /^[ \t]/.test(line) && !/^\s+(BEGIN|END):V[A-Z]+\s*$/.test(line)) {
      parts.push(line.slice(1));
      continue;
    }
    if (parts.length) yield [from, parts.join('')];
    [parts, from] = [[line], number];
  }
  yield [from, parts.join('')];
}

/** A text that goes on in a line that is no property. */
function withLine(property: Property | undefined, line: string): Property | undefined {
  const end = property && Object.hasOwn(texts, property.name) ? texts[property.name] : undefined;
  if (!end || !words.test(line)) return;
  const more = valueOf(propertyIn(`${property!.name}:${line}`)) ?? '';
  // Not trimmed each time: a text may have millions of lines.
  const [before] = property!.values;
  const whole = typeof before === 'string' && before ? before + end + more : more;
  return { ...property!, values: [whole] };
}

/** Parses a line, else the line without its quotes: programs forget to close them, or quote too much. */
function propertyIn(line: string): Property | undefined {
  // Programs write the names that Windows shows for zones without quotes, with the colon that they have.
  const quoted = line.replace(
    /;TZID=(\([^";]{1,200})(?=:\d{8})/i,
    (_, zone: string) => `;TZID="${zone.replaceAll('\\', '')}"`,
  );
  for (const mended of [quoted, line.replaceAll('"', '')]) {
    try {
      return propertyOf(ICAL.parse.property(mended, design()));
    } catch {
      continue; // Without quotes it may do.
    }
  }
}
