import type { EpochMs } from '../../../model/index.js';
import { offsetAt } from '../../../time/zone.js';
import { movedLocal, type Local } from '../../../time/recurrence/local.js';
import { Rule } from '../../../time/recurrence/rule.js';
import { parseRule } from '../../../time/recurrence/rule-parts.js';
import { all, value, type Component } from './component.js';
import { parseTime } from './calendar-date.js';
import { ruleText } from './rule-text.js';
import { usualZones } from './windows-zones.js';

/** STANDARD or DAYLIGHT: from a date on, and each year where it has rules, the clocks have another offset. */
interface Observance {
  readonly start: Local;
  readonly rules: readonly Rule[];
  readonly dates: readonly Local[];
  /** Milliseconds ahead of UTC. */
  readonly before: number;
  readonly after: number;
}

/** Well-known zones are preferred to others whose clocks show the same. */
const wellKnown =
  'Europe/Paris Europe/London Europe/Lisbon Europe/Athens America/New_York America/Chicago America/Denver America/Los_Angeles';

/** Between two that are alike in this, zones differ by a day or an hour at most. */
const sampleDays = 5;
const aDay = 86_400_000;

/** A zone as its calendar defines it: VTIMEZONE of RFC 5545, section 3.6.5. */
export class DefinedZone {
  readonly #observances: readonly Observance[];
  readonly #years = new Map<number, (readonly [onset: Local, after: number])[]>();

  constructor(component: Component) {
    const observances = component.components.flatMap((child) => observanceOf(child) ?? []);
    this.#observances = observances.sort((a, b) => compare(a.start, b.start));
  }

  /** False when nothing of it can be read. */
  get isKnown(): boolean {
    return this.#observances.length > 0;
  }

  /** Milliseconds by which its clocks are ahead of UTC when they show a time. */
  offsetAt(local: Local): number {
    const year = Number(local.slice(0, 4));
    const onsets = this.#onsets(year).filter(([onset]) => onset <= local);
    const [first] = this.#observances;
    return onsets.at(-1)?.[1] ?? first?.before ?? 0;
  }

  /** The IANA zone whose clocks show the same for two years, of those that are likely. */
  alike(local: Local, likely: readonly string[]): string | undefined {
    const from = Number(new Date(`${local.slice(0, 10)}T12:00Z`));
    if (!Number.isFinite(from)) return;
    const samples: (readonly [EpochMs, number])[] = [];
    for (let day = 0; day < 730; day += sampleDays) {
      const wall = from + day * aDay;
      const offset = this.offsetAt(new Date(wall).toISOString().slice(0, 19));
      samples.push([wall - offset, offset]);
    }
    return [...likely, ...wellKnown.split(' '), ...usualZones()].find((zone) => {
      try {
        return samples.every(([instant, offset]) => offsetAt(instant, zone) === offset);
      } catch {
        return false; // A zone that this browser does not know.
      }
    });
  }

  /** The instants at which its clocks are set in a year, after the last one before it. */
  #onsets(year: number): (readonly [Local, number])[] {
    let onsets = this.#years.get(year);
    if (!onsets) {
      const [first, end] = [`${year - 1}-01-01`, `${year + 1}-01-01`];
      onsets = this.#observances.flatMap(({ start, rules, dates, after }) => {
        const listed = [start, ...dates];
        for (const rule of rules) {
          // A rule that has ended before is read in its last year.
          const last = rule.last();
          const from = last && last < first ? `${last.slice(0, 4)}-01-01` : first;
          for (const date of rule.from(from > start ? from : start)) {
            if (date > end || listed.length > 200) break;
            listed.push(date);
          }
        }
        return listed.map((onset) => [onset, after] as const);
      });
      onsets.sort(([a], [b]) => compare(a, b));
      this.#years.set(year, onsets);
    }
    return onsets;
  }
}

/** Orders texts. Equal ones keep their order, so that the later observance stays the last. */
function compare(a: Local, b: Local): number {
  return Number(a > b) - Number(a < b);
}

function observanceOf(component: Component): Observance | undefined {
  if (component.name !== 'standard' && component.name !== 'daylight') return;
  const start = timeIn(value(component, 'dtstart'));
  const before = milliseconds(value(component, 'tzoffsetfrom'));
  const after = milliseconds(value(component, 'tzoffsetto')) ?? before;
  if (!start || after === undefined) return;
  const dates = all(component, 'rdate').flatMap(({ values }) =>
    values.flatMap((date) => timeIn(date) ?? []),
  );
  const offset = before ?? after;
  const rules = all(component, 'rrule').flatMap(
    ({ values }) => ruleOf(values[0], start, offset) ?? [],
  );
  return { start, rules, dates, before: offset, after };
}

/** A day begins at midnight. */
function timeIn(text: unknown): Local | undefined {
  const local = parseTime(text)?.local;
  return local?.length === 10 ? `${local}T00:00:00` : local;
}

/** @param before offset from UTC before the change: UNTIL is written in UTC, the dates of the rule are local */
function ruleOf(value: unknown, start: Local, before: number): Rule | undefined {
  const parts = parseRule(ruleText(value) ?? '');
  const { local, offset } = parseTime(parts?.get('UNTIL')) ?? {};
  const until = local && offset ? movedLocal(local, before) : local;
  try {
    return parts && new Rule(parts, start, until);
  } catch {
    return; // A start that is no date.
  }
}

/** `+0100`, `-03:30`, `+005328`. */
function milliseconds(offset: string | undefined): number | undefined {
  const [, sign, hours, minutes, seconds = 0] =
    /^([+-]?)(\d\d):?(\d\d):?(\d\d)?$/.exec(offset ?? '') ?? [];
  if (!hours) return;
  const length = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
  return (sign === '-' ? -length : length) * 1000;
}
