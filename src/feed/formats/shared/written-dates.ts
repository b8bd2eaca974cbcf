import { asText } from './values.js';
import { dayOf, partsOf, type Part } from './completed-dates.js';
import { dateTokens, longest, type ClockToken, type DayToken } from './date-tokens.js';
import type { Link } from './date-words.js';
import { shiftDay, two } from './days.js';

/** When something begins and when it ends, where that is said: days, `2026-12-05`, or days with a time, `2026-12-05T18:30`. */
export type Showing = readonly [start: string, end?: string];

/** A time of day, `18:30`, and the one until which it lasts, where that is said. */
export type Hours = readonly [from: string, to?: string];

/** What a text of dates says. */
export interface When {
  /** In the order of the text. Days that follow each other and have no hours are one. */
  readonly showings: readonly Showing[];
  readonly hasHours: boolean;
  /** The text names the first day and the last of several. */
  readonly isRange: boolean;
}

/** Days with their times of day, as a text has them side by side. */
interface Group {
  readonly days: [first: DayToken, last?: DayToken][];
  readonly clocks: [from: ClockToken, to?: ClockToken][];
  /** The last day of what begins at one time and ends at another: le 5 à 20h - le 6 à 2h. */
  lastDay?: DayToken;
  lastClock?: ClockToken;
}

/** Days to which a text gives one time of day, at most. */
const mostDays = 62;

/**
 * The dates that a person has written: samedi 12 décembre 2026 à 20h30; du 14 au 18 décembre 2026, de 10h à 19h; les 5, 12
 * et 19 décembre 2026; December 12–14, 2026. A day takes its month and its year from the days beside it where it has none.
 *
 * @returns `undefined` for a text that says more than when, or that lacks a year
 */
export function whenIn(value: unknown): When | undefined {
  const groups = groupsIn(value);
  if (!groups?.length || groups.some(({ days }) => !days.length)) return;
  const showings: Showing[] = [];
  for (const group of groups) {
    const own = showingsOf(group);
    if (!own) return;
    showings.push(...own);
  }
  return {
    showings,
    hasHours: groups.some(({ clocks }) => clocks.length > 0),
    isRange: groups.some(({ days }) => days.some(([, last]) => last)),
  };
}

/** The times of day of a text that has no days: 20h30; de 10h à 19h; 9h-12h et 14h-18h. */
export function hoursIn(value: unknown): readonly Hours[] | undefined {
  const [group, other] = groupsIn(value) ?? [];
  if (!group?.clocks.length || group.days.length || other) return;
  return timesOf(group.clocks)?.map(([from, to]) => [from.time, to?.time]);
}

/** What a text calls itself before it says when: Date : 8 février 2027. */
const label =
  /^(?:dates?|datum|fechas?|data|jours?|quand|when|wann|wanneer|cuando|cuándo|quando|horaires?|heures?|uhrzeit)\s?:\s?/i;

/** The groups of texts that were read before: a field is asked for as a day, as days and as showings. */
const known = new Map<string, readonly Group[] | undefined>();
const mostKnown = 500;

function groupsIn(value: unknown): readonly Group[] | undefined {
  const text = asText(value);
  if (!text || text.length > longest || !/\d|mi[dn]|noon/i.test(text)) return;
  if (known.has(text)) return known.get(text);
  const tokens = dateTokens(text.replace(label, ''));
  const parts = tokens && partsOf(tokens);
  const groups = parts && grouped(parts);
  if (known.size >= mostKnown) known.clear();
  known.set(text, groups);
  return groups;
}

/** The parts as days with their times; `undefined` where they do not fit together. */
function grouped(parts: readonly Part[]): readonly Group[] | undefined {
  const groups: Group[] = [];
  let links: Link[] = [];
  for (const part of parts) {
    if (part.type !== 'day' && part.type !== 'clock') {
      links.push(part.type);
      continue;
    }
    const link = strongest(links);
    const isBetween = links.includes('between');
    const fits = part.type === 'day' ? takeDay(groups, part, link) : takeClock(groups, part, link);
    if (!fits) return;
    links = isBetween ? ['to'] : [];
  }
  return links.every((link) => link === 'comma') ? groups : undefined;
}

/** The links by what they mean where several stand together: « , et à ». */
const order: readonly Link[] = ['to', 'dash', 'and', 'or', 'comma', 'at', 'between'];

function strongest(links: readonly Link[]): Link | undefined {
  return order.find((link) => links.includes(link));
}

function takeDay(groups: Group[], day: DayToken, link: Link | undefined): boolean {
  const group = groups.at(-1);
  const isRange = link === 'to' || link === 'dash';
  const isNext = link === 'and' || link === 'comma';
  if (!group) {
    if (link && link !== 'between') return false;
    groups.push({ days: [[day]], clocks: [] });
    return true;
  }
  if (!group.days.length) {
    group.days.push([day]);
    return link !== 'to' && link !== 'and';
  }
  if (group.clocks.length) {
    const isOneTime = group.days.length === 1 && group.clocks.length === 1 && !group.lastDay;
    if (isRange && isOneTime && !group.days[0]![1] && !group.clocks[0]![1]) {
      group.lastDay = day;
      return true;
    }
    groups.push({ days: [[day]], clocks: [] });
    return isNext;
  }
  const span = group.days.at(-1)!;
  if (isNext) group.days.push([day]);
  else if (isRange && !span[1]) span[1] = day;
  else return false;
  return true;
}

function takeClock(groups: Group[], clock: ClockToken, link: Link | undefined): boolean {
  const group = groups.at(-1);
  if (!group) {
    groups.push({ days: [], clocks: [[clock]] });
    return !link || link === 'at' || link === 'between';
  }
  if (group.lastDay) {
    if (group.lastClock) return false;
    group.lastClock = clock;
    return link !== 'to' && link !== 'and';
  }
  const span = group.clocks.at(-1);
  if (!span) {
    group.clocks.push([clock]);
    return link !== 'to' && link !== 'and' && link !== 'or';
  }
  const isEnd = link === 'to' || link === 'dash' || link === 'at';
  if (isEnd && !span[1]) span[1] = clock;
  else group.clocks.push([clock]);
  return link !== undefined && (link !== 'at' || span[1] === clock);
}

interface Time {
  /** `18:30`. */
  readonly time: string;
  readonly offset: string;
}

/** The times of clocks; `undefined` where one begins at a midnight that may be of either day. */
function timesOf(clocks: Group['clocks']): readonly (readonly [Time, Time?])[] | undefined {
  if (clocks.some(([from]) => from.isMidnight)) return;
  return clocks.map(([from, to]) => {
    if (!to) return [timeOf(from)];
    // One half of the day for both: 6-8pm; 10-2pm begins in the morning.
    const half = from.half ?? to.half;
    const first = timeOf(from, half);
    const last = timeOf(to, to.isMidnight ? undefined : half);
    const isEarlier = !from.half && half === 'p' && first.time > last.time;
    return [isEarlier ? timeOf(from, 'a') : first, last];
  });
}

function timeOf({ hour, rest, half, offset }: ClockToken, halfOfBoth?: string): Time {
  const part = half ?? halfOfBoth;
  const hours = part && hour <= 12 ? (hour % 12) + (part === 'p' ? 12 : 0) : hour % 24;
  return { time: `${two(hours)}${rest}`, offset };
}

function showingsOf({ days, clocks, lastDay, lastClock }: Group): readonly Showing[] | undefined {
  const times = timesOf(clocks);
  if (!times) return;
  if (lastDay) {
    const [[{ time, offset }]] = times as [[Time]];
    const [end] = lastClock ? (timesOf([[lastClock]])?.[0] ?? []) : [];
    return [
      [
        `${dayOf(days[0]![0])}T${time}${offset}`,
        `${dayOf(lastDay)}${end ? `T${end.time}${end.offset || offset}` : ''}`,
      ],
    ];
  }
  const spans = days.map(([first, last]): Showing =>
    last ? [dayOf(first), dayOf(last)] : [dayOf(first)],
  );
  if (spans.some(([first, last]) => last && last < first)) return;
  if (!times.length) return joined(spans);
  const expanded: string[] = [];
  for (const [first, last = first] of spans) {
    for (let day = first; day <= last; day = shiftDay(day, 1)) {
      if (expanded.push(day) > mostDays) return;
      if (shiftDay(day, 1) === day) break;
    }
  }
  return expanded.flatMap((day) => times.map((hours) => atHours(day, hours)));
}

/** Single days that follow each other, as one span. */
function joined(spans: readonly Showing[]): readonly Showing[] {
  const follow = spans.every(
    ([first, last], index) => !last && (!index || first === shiftDay(spans[index - 1]![0], 1)),
  );
  return follow && spans.length > 1 ? [[spans[0]![0], spans.at(-1)![0]]] : spans;
}

/** A day from one time to another; an end that is before the beginning is of the next day. */
function atHours(day: string, [from, to]: readonly [Time, Time?]): Showing {
  const start = `${day}T${from.time}${from.offset}`;
  if (!to) return [start];
  const endDay = to.time < from.time ? shiftDay(day, 1) : day;
  return [start, `${endDay}T${to.time}${to.offset || from.offset}`];
}
