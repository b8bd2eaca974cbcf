import { expect } from '@open-wc/testing';
import ICAL from 'ical.js';
import { agendaToIcs, seriesToIcs, toIcs } from '../../src/export/ics.js';
import type { AgendaEvent } from '../../src/model/index.js';
import { EventRecurrence } from '../../src/time/recurrence/expand-recurrence.js';
import { temporalReady } from '../../src/time/temporal.js';
import { anEvent, days, timed } from '../helpers/items.js';
import { lines, now, read, value } from '../helpers/ics-files.js';

describe('an iCalendar file', () => {
  before(temporalReady);

  describe('of several dates', () => {
    const occurrences = [
      timed('2026-06-05T16:00Z'),
      timed('2026-12-05T17:00Z'),
      days('2027-01-01'),
    ];

    it('has each by itself, under the calendar’s name, with each zone once', () => {
      const dated = [
        ...occurrences.map((occurrence) => ({ event: anEvent({ occurrences }), occurrence })),
        {
          event: anEvent({ timeZone: 'America/Cayenne' }),
          occurrence: timed('2026-06-05T23:00Z'),
        },
      ];
      const text = agendaToIcs(dated, { now, title: 'Agenda d’été' });
      const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
      expect(calendar.getFirstPropertyValue('x-wr-calname')).to.equal('Agenda d’été');
      expect(calendar.getFirstPropertyValue('name')).to.equal('Agenda d’été');
      const uids = calendar.getAllSubcomponents('vevent').map((event) => {
        return event.getFirstPropertyValue('uid');
      });
      expect(new Set(uids).size).to.equal(4);
      const zones = calendar.getAllSubcomponents('vtimezone').map((zone) => {
        return zone.getFirstPropertyValue('tzid');
      });
      expect(zones).to.deep.equal(['Europe/Paris', 'America/Cayenne']);
    });

    it('has all dates of an event that no rule repeats', () => {
      const text = seriesToIcs(anEvent({ occurrences, title: 'Marché' }), now);
      expect(text.match(/BEGIN:VEVENT/g)).to.have.length(3);
      expect(text).to.contain('\r\nNAME:Marché\r\n');
    });

    it('is a valid, empty calendar when there is none', () => {
      expect(lines(agendaToIcs([], { now, title: 'Rien' })).join()).to.equal(
        'BEGIN:VCALENDAR,VERSION:2.0,PRODID:-//metropole-widgets//FR,CALSCALE:GREGORIAN,METHOD:PUBLISH,END:VCALENDAR,',
      );
    });
  });

  describe('of a series', () => {
    const lessons = [
      'DTSTART;TZID=Europe/Paris:20260322T100000',
      'DTEND;TZID=Europe/Paris:20260322T110000',
      'RRULE:FREQ=WEEKLY;UNTIL=20260412T235959',
      'EXDATE;TZID=Europe/Paris:20260405T100000',
      'X-EVIL:1\r\nATTACH:x',
    ];
    const ofSeries = (...series: string[][]): AgendaEvent => ({
      ...anEvent({ id: 's', occurrences: [timed('2026-03-22T09:00Z', '2026-03-22T10:00Z')] }),
      recurrence: new EventRecurrence(series),
    });
    let event: AgendaEvent;

    before(async () => {
      await temporalReady();
      event = ofSeries(lessons);
    });

    it('is one event with its rule, in its zone', () => {
      const vevent = read(seriesToIcs(event, now));
      expect(vevent.getFirstPropertyValue('uid')).to.equal('s@metropole-widgets');
      expect(vevent.getAllProperties('attach').length + vevent.getAllProperties('x-evil').length)
        .to //
        .equal(0);
      const dates = [];
      const iterator = new ICAL.Event(vevent).iterator();
      for (let next = iterator.next(); next; next = iterator.next()) {
        dates.push(next.convertToZone(ICAL.Timezone.utcTimezone).toString());
      }
      // By the clock: after the last Sunday of March, an hour earlier in UTC.
      expect(dates).to.deep.equal([
        ...['2026-03-22T09:00:00Z', '2026-03-29T08:00:00Z', '2026-04-12T08:00:00Z'],
      ]);
    });

    it('ends at an instant in UTC, as the standard wants', () => {
      expect(seriesToIcs(event, now)).to.contain('UNTIL=20260412T215959Z\r\n');
    });

    it('is one date of that series when one is asked for, which is then not noted twice', () => {
      const one = toIcs(event, event.occurrences[0]!, now);
      expect(one).not.to.contain('EXDATE');
      expect(value(one, 'uid')).to.equal(value(seriesToIcs(event, now), 'uid'));
      expect(lines(one)).to.include('RECURRENCE-ID;TZID=Europe/Paris:20260322T100000');
      const shown = agendaToIcs([{ event, occurrence: event.occurrences[0]! }], { now });
      expect(value(shown, 'uid')).to.equal(value(one, 'uid'));
    });

    it('has a date as the clock of the series tells it, in its own zone or as a day', () => {
      const elsewhere = toIcs({ ...event, timeZone: 'Asia/Tokyo' }, event.occurrences[0]!, now);
      expect(lines(elsewhere))
        .to.include('RECURRENCE-ID;TZID=Europe/Paris:20260322T100000')
        .and.include('DTSTART;TZID=Asia/Tokyo:20260322T180000')
        .and.include('TZID:Europe/Paris');
      const weekly = ofSeries(['DTSTART;VALUE=DATE:20260322', 'RRULE:FREQ=WEEKLY']);
      const whole = toIcs(weekly, days('2026-03-29'), now);
      expect(lines(whole)).to.include('RECURRENCE-ID;VALUE=DATE:20260329');
    });

    it('has by itself a date that stands beside its rule, under one UID', () => {
      const two = ofSeries(lessons, [
        'DTSTART;TZID=Europe/Paris:20260324T200000',
        'DTEND;TZID=Europe/Paris:20260324T220000',
      ]);
      const beside = timed('2026-03-24T19:00Z', '2026-03-24T21:00Z');
      const one = toIcs(two, beside, now);
      expect(value(one, 'uid')).to.equal('s-1@metropole-widgets');
      expect(one).not.to.contain('RECURRENCE-ID');
    });

    it('is by itself where the event is a copy, which cannot tell its dates', () => {
      const copied = structuredClone({ ...event, recurrence: { ...event.recurrence! } });
      const one = toIcs(copied, event.occurrences[0]!, now);
      expect(value(one, 'uid')).to.equal('s@metropole-widgets');
      expect(one).not.to.contain('RECURRENCE-ID');
      expect(seriesToIcs(copied, now)).to.equal(seriesToIcs(event, now));
    });
  });
});
