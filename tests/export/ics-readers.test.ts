/** Two other programs read the same instants in our files, in every zone and over changes of the clocks. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { convertIcsCalendar } from 'ts-ics';
import { agendaToIcs, seriesToIcs, toIcs } from '../../src/export/ics.js';
import type { AgendaEvent, EpochMs, Occurrence } from '../../src/model/index.js';
import { addDays } from '../../src/time/days.js';
import { localSpan } from '../../src/time/recurrence/local.js';
import { startLines } from '../../src/time/recurrence/series-lines.js';
import { temporal, temporalReady } from '../../src/time/temporal.js';
import { anEvent, days, timed } from '../helpers/items.js';

const now = Date.parse('2026-05-01T08:00Z');

/** A day, or an instant, as `[start, end]`. */
type Span = readonly [string, string | undefined];

/** `2026-06-05`, or `2026-06-05T16:00:00Z`. */
function write(date: Date, isDay: boolean): string {
  return isDay ? date.toISOString().slice(0, 10) : date.toISOString().replace('.000', '');
}

function byIcal(text: string): Span[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((event) => {
    const [start, end] = ['dtstart', 'dtend'].map((name): string | undefined => {
      const time = event.getFirstPropertyValue(name) as InstanceType<typeof ICAL.Time> | null;
      if (!time) return undefined;
      if (time.isDate) return time.toString();
      return write(new Date(time.toUnixTime() * 1000), false);
    });
    return [start!, end];
  });
}

function byTsIcs(text: string): Span[] {
  const { events = [] } = convertIcsCalendar(undefined, text);
  return events.map(({ start, end }) => {
    const [from, to] = [start, end].map((time) =>
      time ? write(time.date, time.type === 'DATE') : undefined,
    );
    return [from!, to];
  });
}

/** The span that our occurrence means. */
function meant(occurrence: Occurrence): Span {
  if (occurrence.allDay) return [occurrence.start, addDays(occurrence.end, 1)];
  const { start, end } = occurrence;
  const instant = (at: EpochMs): string => write(new Date(at), false);
  return [instant(start), end !== undefined && end > start ? instant(end) : undefined];
}

const zones = [
  ...['Europe/Paris', 'America/New_York', 'America/Cayenne', 'Indian/Reunion', 'Pacific/Noumea'],
  ...['Australia/Lord_Howe', 'Africa/Casablanca', 'Asia/Kathmandu', 'Europe/Dublin', 'UTC'],
  ...['America/Santiago', 'Pacific/Apia', 'America/St_Johns', 'Asia/Tehran', 'Africa/Cairo'],
] as const;

const minute = 60_000;
const anywhen = fc
  .integer({ min: Date.parse('1970-01-02') / minute, max: Date.parse('2100-12-31') / minute })
  .map((minutes) => minutes * minute);

/** Within two hours of the clocks being set, where there is something to be wrong about. */
const nearChange = fc
  .record({
    zone: fc.constantFrom(...zones),
    from: anywhen,
    by: fc.integer({ min: -120, max: 120 }),
  })
  .map(({ zone, from, by }) => {
    const at = temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone);
    const change = at.getTimeZoneTransition('next')?.epochMilliseconds ?? from;
    return { zone, start: change + by * minute };
  });

const length = fc.option(
  fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 20_000 })),
  { nil: undefined },
);

const timedEvent = fc
  .record({
    at: fc.oneof(nearChange, fc.record({ zone: fc.constantFrom(...zones), start: anywhen })),
    length,
  })
  .map(({ at: { zone, start }, length }) => {
    const end = length === undefined ? undefined : start + length * minute;
    return { zone, occurrence: { allDay: false, start, end } satisfies Occurrence };
  });

const allDayEvent = fc
  .record({ zone: fc.constantFrom(...zones), start: anywhen, length: fc.nat({ max: 400 }) })
  .map(({ zone, start, length }) => {
    const first = new Date(start).toISOString().slice(0, 10);
    return { zone, occurrence: days(first, addDays(first, length)) };
  });

const anyEvent = fc.oneof({ weight: 4, arbitrary: timedEvent }, allDayEvent);

describe('the iCalendar files we write, read by other programs', () => {
  before(temporalReady);

  const readers = { 'ical.js': byIcal, 'ts-ics': byTsIcs };
  for (const [name, read] of Object.entries(readers)) {
    describe(name, () => {
      it('has the instants of one occurrence', () => {
        fc.assert(
          fc.property(anyEvent, ({ zone, occurrence }) => {
            const event = anEvent({ timeZone: zone, occurrences: [occurrence] });
            expect(read(toIcs(event, occurrence, now))).to.deep.equal([meant(occurrence)]);
          }),
          { seed: 1, numRuns: 200 },
        );
      });

      it('has those of an agenda of several zones', () => {
        fc.assert(
          fc.property(fc.array(anyEvent, { minLength: 1, maxLength: 8 }), (events) => {
            const dated = events.map(({ zone, occurrence }) => ({
              event: anEvent({ timeZone: zone, occurrences: [occurrence] }),
              occurrence,
            }));
            const text = agendaToIcs(dated, { now, title: 'Agenda' });
            expect(read(text)).to.deep.equal(events.map(({ occurrence }) => meant(occurrence)));
          }),
          { seed: 2, numRuns: 40 },
        );
      });

      it('has all dates of an event', () => {
        const occurrences = [
          timed('2026-03-29T00:30Z', '2026-03-29T01:30Z'),
          timed('2026-10-25T00:30Z', '2026-10-25T01:30Z'),
          days('2026-12-31'),
        ];
        const text = seriesToIcs(anEvent({ occurrences }), now);
        expect(read(text)).to.deep.equal(occurrences.map(meant));
      });
    });
  }

  it('have a series’ hours on the clock of its zone, in each zone, for years', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), anywhen, (zone, start) => {
        const occurrences = [{ allDay: false, start, end: start + 90 * minute }] as const;
        const event = anEvent({ timeZone: zone, occurrences });
        expect(weekly(event)).to.deep.equal(weeklyByTemporal(event));
      }),
      { seed: 3, numRuns: 30 },
    );
  });
});

const weeks = 120;

/** The instants of a series, by ical.js and the zone that the file defines. */
function weekly(event: AgendaEvent): number[] {
  const { timeZone, occurrences } = event;
  const first = startLines(localSpan(occurrences[0]!, timeZone), timeZone);
  const series = [[...first, `RRULE:FREQ=WEEKLY;COUNT=${weeks}`]];
  const text = seriesToIcs({ ...event, recurrence: { series } }, now);
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const iterator = new ICAL.Event(calendar.getFirstSubcomponent('vevent')!).iterator();
  const starts: number[] = [];
  for (let next = iterator.next(); next; next = iterator.next()) {
    const local = next.toString().slice(0, 19);
    // Where the clocks skip or repeat an hour, ical.js and Temporal each have a rule of their own.
    starts.push(next.toUnixTime() * 1000 + (isPlain(local, event.timeZone) ? 0 : NaN));
  }
  return starts;
}

function weeklyByTemporal({ timeZone, occurrences }: AgendaEvent): number[] {
  const first = temporal.Instant.fromEpochMilliseconds(occurrences[0]!.start as number)
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime();
  return Array.from({ length: weeks }, (_, index) => {
    const local = first.add({ weeks: index });
    if (!isPlain(local.toString({ smallestUnit: 'second' }), timeZone)) return NaN;
    return local.toZonedDateTime(timeZone).epochMilliseconds;
  });
}

function isPlain(local: string, timeZone: string): boolean {
  const time = temporal.PlainDateTime.from(local);
  const [earlier, later] = (['earlier', 'later'] as const).map((disambiguation) =>
    time.toZonedDateTime(timeZone, { disambiguation }),
  );
  return earlier!.epochMilliseconds === later!.epochMilliseconds;
}
