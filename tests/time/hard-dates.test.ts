import { expect } from '@open-wc/testing';
import { events } from '../../src/feed/read/kinds/event.js';
import { readDocument } from '../../src/feed/read/read.js';
import type { AgendaEvent } from '../../src/model/index.js';
import { upcomingFirst } from '../../src/select/upcoming.js';
import { daySpan } from '../../src/time/days.js';
import { formatOccurrence } from '../../src/time/format-full.js';
import { occurrencesBetween } from '../../src/time/occurrences.js';
import { temporalReady } from '../../src/time/temporal.js';
import { anEvent, timed } from '../helpers/items.js';

/** Where clocks go forward and back, in both halves of the Earth, and by half an hour. */
const zones = [
  { zone: 'Europe/Paris', gap: '2026-03-29', twice: '2026-10-25', hour: 2 },
  { zone: 'America/New_York', gap: '2026-03-08', twice: '2026-11-01', hour: 1 },
  { zone: 'Australia/Sydney', gap: '2026-10-04', twice: '2026-04-05', hour: 2 },
];

function read(fields: object, timeZone: string): AgendaEvent {
  const items = [{ id: 'one', title: 'Un événement', _event: fields }];
  return readDocument({ items }, { timeZone, readers: [events] }).items[0] as AgendaEvent;
}

/** The days that the only occurrence touches, and how long it is, in hours. */
function spanOf(fields: object, timeZone: string): [first: string, last: string, hours: number] {
  const event = read(fields, timeZone);
  const [occurrence] = event.occurrences;
  const { first, last } = daySpan(occurrence!, event.timeZone);
  const hours = occurrence!.allDay
    ? NaN
    : ((occurrence!.end ?? occurrence!.start) - occurrence!.start) / 3_600_000;
  return [first, last, hours];
}

function nextDay(day: string): string {
  return Temporal.PlainDate.from(day).add({ days: 1 }).toString();
}

describe('the hard cases of dates', () => {
  before(temporalReady);

  for (const { zone, gap, twice, hour } of zones) {
    describe(zone, () => {
      const at = (day: string, time: string): string => `${day}T${time}`;

      it('the 02:30 that does not exist is an hour later, on its day', () => {
        const [first, last, hours] = spanOf(
          { startDate: at(gap, '02:30'), endDate: at(gap, '04:30') },
          zone,
        );
        expect([first, last, hours]).to.deep.equal([gap, gap, 1]);
      });

      it(`the 0${hour}:30 that comes twice is the first`, () => {
        const [first, last, hours] = spanOf(
          { startDate: at(twice, `0${hour}:30`), endDate: at(twice, `0${hour + 1}:30`) },
          zone,
        );
        expect([first, last, hours]).to.deep.equal([twice, twice, 2]);
      });

      it('an evening that crosses midnight into the night of the change', () => {
        for (const [day, hours] of [
          [gap, 23],
          [twice, 25],
        ] as const) {
          const whole = { startDate: at(day, '00:00'), endDate: at(nextDay(day), '00:00') };
          expect(spanOf(whole, zone)).to.deep.equal([day, day, hours]);
        }
      });

      it('what ends at midnight exactly does not touch the next day, nor is to come on it', () => {
        const fields = { startDate: at(gap, '20:00'), endDate: at(nextDay(gap), '00:00') };
        expect(spanOf(fields, zone)).to.deep.equal([gap, gap, 4]);
        const event = read(fields, zone);
        expect(occurrencesBetween([event], nextDay(gap), nextDay(gap), zone)).to.deep.equal([]);
        const other = anEvent({ timeZone: zone, occurrences: [timed('2030-01-01T12:00Z')] });
        expect(upcomingFirst([event, other], nextDay(gap), zone)).to.deep.equal([other, event]);
        expect(upcomingFirst([other, event], gap, zone)).to.deep.equal([event, other]);
      });

      it('what lasts no time at midnight is on the day that begins, and to come on it', () => {
        const fields = { startDate: at(gap, '00:00'), endDate: at(gap, '00:00') };
        expect(spanOf(fields, zone)).to.deep.equal([gap, gap, 0]);
        const event = read(fields, zone);
        const other = anEvent({ timeZone: zone, occurrences: [timed('2030-01-01T12:00Z')] });
        expect(upcomingFirst([other, event], gap, zone)).to.deep.equal([event, other]);
        expect(occurrencesBetween([event], gap, gap, zone)).to.have.length(1);
      });

      it('what has no end is on the day on which it begins', () => {
        expect(spanOf({ startDate: at(twice, '23:59') }, zone)).to.deep.equal([twice, twice, 0]);
      });

      it('several days over the change are as many days', () => {
        const day = Temporal.PlainDate.from(gap);
        const from = day.subtract({ days: 2 }).toString();
        const to = day.add({ days: 1 }).toString();
        expect(
          spanOf({ startDate: at(from, '22:00'), endDate: at(to, '23:30') }, zone).slice(0, 2),
        ).to.deep.equal([from, to]);
        const [allDay] = read({ startDate: from, endDate: to }, zone).occurrences;
        expect(daySpan(allDay!, zone)).to.deep.equal({ first: from, last: to });
        expect(formatOccurrence(allDay!, 'fr', zone, { day: 'numeric' })).to.contain(
          `${Number(to.slice(8))}`,
        );
      });

      it('whole days are the same days for those elsewhere', () => {
        const event = read({ startDate: gap, timeZone: zone }, 'Europe/Paris');
        for (const window of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', zone]) {
          const [dated] = occurrencesBetween([event], gap, gap, window);
          expect([dated?.first, dated?.last], window).to.deep.equal([gap, gap]);
        }
      });

      for (const day of ['1970-01-01', '1969-12-31', '2100-02-28', '2100-12-31']) {
        it(`${day} is a day like another`, () => {
          for (const fields of [
            { startDate: day },
            { startDate: at(day, '00:00'), endDate: at(day, '01:00') },
            { startDate: at(day, '22:00'), endDate: at(nextDay(day), '00:00') },
          ]) {
            const event = read(fields, zone);
            expect(occurrencesBetween([event], day, day, zone)).to.have.length(1);
            expect(spanOf(fields, zone).slice(0, 2)).to.deep.equal([day, day]);
          }
        });
      }
    });
  }
});
