import type { Issue } from '../../read/issue.js';
import { isTimeZone, parseDateFast } from '../../../time/parse.js';
import { type Local, localOf } from '../../../time/recurrence/local.js';
import { value, type Component } from './component.js';
import { parseTime, type CalendarDate } from './calendar-date.js';
import { DefinedZone } from './time-zone.js';
import { zoneOfWindows } from './windows-zones.js';

type Found = string | DefinedZone | undefined;

/** The zones of one file, by the names that its dates have for them. */
export class Zones {
  readonly #defined: ReadonlyMap<string, Component>;
  readonly #found = new Map<string, Found>();

  /**
   * @param definitions the file's VTIMEZONEs
   * @param timeZone of times that float, and the first guess at a zone that is defined and has no known name
   * @param problems where a zone is noted that nobody knows
   */
  constructor(
    definitions: readonly Component[],
    readonly timeZone: string,
    readonly problems: Issue[],
  ) {
    this.#defined = new Map(
      definitions.map((definition) => [value(definition, 'tzid') ?? '', definition]),
    );
  }

  /**
   * Reads a date.
   *
   * @param tzid the name of its zone, if it has one
   * @returns `undefined` when it is no date
   */
  date(text: unknown, tzid: string | undefined): CalendarDate | undefined {
    const parsed = parseTime(text);
    if (!parsed || parsed.local.length === 10 || (parsed.offset && !tzid)) return parsed;
    const meaning = tzid === undefined ? undefined : this.#find(tzid, parsed.local);
    const zone = typeof meaning === 'string' ? meaning : undefined;
    if (!parsed.offset && isUtc(zone ?? (meaning ? '' : this.timeZone)))
      return { local: parsed.local, offset: 'Z' };
    if (parsed.offset || typeof meaning !== 'object') return { ...parsed, zone };
    return { local: parsed.local, offset: offsetText(meaning.offsetAt(parsed.local)) };
  }

  /** The instant of a date, or its day when it has no time. */
  valueOf({ local, offset = '', zone }: CalendarDate): number | string | undefined {
    return parseDateFast(local + offset, zone ?? this.timeZone)?.value;
  }

  /** The time that a zone's clock shows at a date; a day is the same on all clocks. */
  onClock(date: CalendarDate, zone: string): Local {
    const instant = this.valueOf(date);
    return typeof instant === 'number' ? localOf(instant, zone) : date.local;
  }

  #find(tzid: string, near: Local): Found {
    if (!this.#found.has(tzid)) {
      const meaning = ianaIn(tzid) ?? this.#findDefined(tzid, near) ?? fixed(tzid);
      if (!meaning) this.problems.push({ path: 'TZID', code: 'time-zone', value: tzid });
      this.#found.set(tzid, meaning);
    }
    return this.#found.get(tzid);
  }

  #findDefined(tzid: string, near: Local): Found {
    const definition = this.#defined.get(tzid);
    if (!definition) return;
    const named = ianaIn(value(definition, 'x-lic-location') ?? '');
    if (named) return named;
    const zone = new DefinedZone(definition);
    if (!zone.isKnown) return;
    return zone.alike(near, [this.timeZone, fixed(tzid) ?? 'UTC']) ?? zone;
  }
}

/** True for UTC and its other names: a program's choice, which says nothing of the place. */
export function isUtc(zone: string): boolean {
  return /^(?:Etc\/)?(?:UTC|UCT|GMT|GMT[+-]?0|Zulu|Universal|Greenwich)$/i.test(zone);
}

/** A name of the IANA, of Windows, or with the maker's before it: `/mozilla.org/20050126_1/Europe/Paris`. */
export function ianaIn(name: string): string | undefined {
  const parts = name.trim().split('/');
  for (let length = Math.min(3, parts.length); length > 0; length--) {
    const end = parts.slice(-length).join('/');
    // An abbreviation (EST) that happens to be a zone's name is one only if it is all there is.
    if ((length > 1 || parts.length === 1) && /^[A-Za-z]/.test(end) && isTimeZone(end)) return end;
  }
  return zoneOfWindows(name);
}

/** `UTC+11`, `(GMT-03:00) Somewhere`: whole hours have a zone of their own, whose sign is the other way round. */
function fixed(name: string): string | undefined {
  const [, sign, hours, minutes = '00'] =
    /^\(?(?:UTC|GMT)\s*([+-])(\d{1,2})(?::?(\d\d))?\b/i.exec(name) ?? [];
  if (!hours || minutes !== '00' || Number(hours) > 14) return;
  return `Etc/GMT${sign === '+' ? '-' : '+'}${Number(hours)}`;
}

function offsetText(milliseconds: number): string {
  const minutes = Math.round(Math.abs(milliseconds) / 60_000);
  const digits = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  return `${milliseconds < 0 ? '-' : '+'}${digits(minutes / 60)}:${digits(minutes % 60)}`;
}
