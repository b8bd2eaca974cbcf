import { expect } from '@open-wc/testing';
import { toJsonFeed } from '../../../src/feed/formats/calendar/icalendar.js';
import { recurrenceReady } from '../../../src/feed/read/kinds/event.js';
import type { AgendaEvent } from '../../../src/model/index.js';
import { temporalReady } from '../../../src/time/temporal.js';
import { adapted, adaptedItem, contextOf } from '../../helpers/adapters.js';
import { calendar, vevent, eventOf, datesOf, reasons } from '../../helpers/icalendar.js';
import { atOnce } from '../../../src/feed/steps.js';

/** Path, code and value of each problem. */
const notes = (text: string): unknown[][] =>
  adapted(toJsonFeed, text).problems.map(({ path, code, value }) =>
    value === undefined ? [path, code] : [path, code, value],
  );

describe('iCalendar: a date', () => {
  before(() => Promise.all([temporalReady(), recurrenceReady()]));

  it('that is a day ends on the day before DTEND', () => {
    const days = (...lines: string[]): string[] => datesOf(calendar(vevent(...lines)));
    expect(days('DTSTART;VALUE=DATE:20260605', 'DTEND;VALUE=DATE:20260608')).to.deep.equal([
      '2026-06-05 2026-06-07',
    ]);
    expect(days('DTSTART:20260605', 'DTEND:20260605')).to.deep.equal(['2026-06-05 2026-06-05']);
    expect(days('DTSTART;VALUE=DATE:20260605', 'DURATION:P2D')).to.deep.equal([
      '2026-06-05 2026-06-06',
    ]);
    expect(days('DTSTART;VALUE=DATE:20260605', 'DURATION:PT1W')).to.deep.equal([
      '2026-06-05 2026-06-11',
    ]);
    expect(days('DTSTART;VALUE=DATE:20260605')).to.deep.equal(['2026-06-05 2026-06-05']);
    expect(days('DTSTART;VALUE=DATE:20260605Z')).to.deep.equal(['2026-06-05 2026-06-05']);
  });

  it('of Exchange is a day when it goes from midnight to midnight and is called one', () => {
    const flag = 'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE';
    const zone = 'TZID=Romance Standard Time';
    const written = [
      [`DTSTART;${zone}:20260605T000000`, `DTEND;${zone}:20260608T000000`],
      ['DTSTART:20260605T000000', 'DTEND:20260608T000000'],
      ['DTSTART:20260604T220000Z', 'DTEND:20260607T220000Z'],
      ['DTSTART;VALUE=DATE:20260605', 'DTEND;VALUE=DATE:20260608'],
    ];
    for (const lines of written) {
      const dates = datesOf(calendar(vevent(flag, ...lines)));
      expect(dates, lines.join(' ')).to.deep.equal(['2026-06-05 2026-06-07']);
    }
    const other = [`DTSTART;${zone}:20260605T000000`, `DTEND;${zone}:20260605T040000`];
    for (const lines of [
      [flag, ...other],
      [flag.replace('TRUE', 'FALSE'), ...written[0]!],
    ]) {
      expect(datesOf(calendar(vevent(...lines)))[0], lines.join(' ')).to.match(
        /^2026-06-04T22:00 /,
      );
    }
  });

  it('of Exchange that is a day and repeats does so by the day', () => {
    const zone = 'TZID=Romance Standard Time';
    const weekly = vevent(
      'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
      `DTSTART;${zone}:20261012T000000`,
      `DTEND;${zone}:20261013T000000`,
      'RRULE:FREQ=WEEKLY;UNTIL=20261108T230000Z',
      `EXDATE;${zone}:20261019T000000`,
    );
    const moved = vevent(
      `RECURRENCE-ID;${zone}:20261026T000000`,
      `DTSTART;${zone}:20261027T180000`,
      `DTEND;${zone}:20261027T200000`,
    );
    const text = calendar(weekly, moved);
    expect(datesOf(text)).to.deep.equal([
      '2026-10-12 2026-10-12',
      '2026-11-02 2026-11-02',
      '2026-11-09 2026-11-09',
    ]);
    expect(datesOf(text, 1)).to.deep.equal(['2026-10-27T17:00 2026-10-27T19:00']);
  });

  it('that is called a day and has a time has it', () => {
    expect(datesOf(calendar(vevent('DTSTART;VALUE=DATE:20260605T120000')))).to.deep.equal([
      '2026-06-05T10:00 ',
    ]);
  });

  it('lasts days of the calendar, and exact hours', () => {
    const end = (duration: string): unknown =>
      eventOf('DTSTART;TZID=Europe/Paris:20261024T220000', `DURATION:${duration}`).endDate;
    expect(end('P1D')).to.equal('2026-10-25T22:00:00');
    expect(end('PT24H')).to.equal('2026-10-25T21:00:00');
    expect(end('P1DT1H30M')).to.equal('2026-10-25T23:30:00');
    expect(end('PT0S')).to.equal(undefined);
    expect(end('-PT1H')).to.equal(undefined);
    expect(reasons(calendar(vevent('DTSTART:20260101', 'DURATION:PT')))).to.deep.equal([
      'duration',
    ]);
  });

  it('that floats is of the calendar’s zone, else of the page’s', () => {
    const float = vevent('DTSTART:20260701T120000');
    expect(datesOf(calendar(float))).to.deep.equal(['2026-07-01T10:00 ']);
    expect(datesOf(calendar('X-WR-TIMEZONE:America/Cayenne', float))).to.deep.equal([
      '2026-07-01T15:00 ',
    ]);
    expect(datesOf(calendar('X-WR-TIMEZONE:UTC', float))).to.deep.equal(['2026-07-01T12:00 ']);
  });

  it('in UTC is shown by the clock of the calendar, else of the page, which is no clock of UTC', () => {
    const zone = (...lines: string[]): string => {
      const item = adaptedItem(toJsonFeed, calendar(...lines, vevent('DTSTART:20260701T120000Z')));
      return (item as AgendaEvent).timeZone;
    };
    expect(zone()).to.equal('Europe/Paris');
    expect(zone('X-WR-TIMEZONE:America/Cayenne')).to.equal('America/Cayenne');
    expect(zone('X-WR-TIMEZONE:UTC')).to.equal('Europe/Paris');
  });

  it('may end by another clock', () => {
    const lines = [
      'DTSTART;TZID=Europe/Paris:20260701T120000',
      'DTEND;TZID=America/New_York:20260701T120000',
    ];
    expect(datesOf(calendar(vevent(...lines)))).to.deep.equal([
      '2026-07-01T10:00 2026-07-01T16:00',
    ]);
  });

  it('that is missing leaves the event out, also of the converted feed', () => {
    const text = calendar('BEGIN:VEVENT\r\nUID:u\r\nSUMMARY:Fête\r\nEND:VEVENT');
    expect(atOnce(toJsonFeed(text, contextOf())).items).to.deep.equal([]);
    expect(notes(text)).to.deep.equal([['DTSTART', 'item-date', 'Fête']]);
  });

  it('at which it ends is a day only when it begins on one', () => {
    const text = calendar(vevent('DTSTART:20260701T180000Z', 'DTEND;VALUE=DATE:20260702'));
    expect(datesOf(text)).to.deep.equal(['2026-07-01T18:00 ']);
    expect(notes(text)).to.deep.equal([['DTEND', 'end-other-kind']]);
    const backwards = calendar(vevent('DTSTART:20260701T180000Z', 'DTEND:20260701T170000Z'));
    expect(datesOf(backwards)).to.deep.equal(['2026-07-01T18:00 ']);
    expect(notes(backwards)).to.deep.equal([['DTEND', 'end-before-start']]);
  });

  it('repeats by the parts of a rule that are known', () => {
    const text = calendar(vevent('DTSTART:20260701', 'RRULE:FREQ=DAILY;COUNT=2;X-NOTE=3'));
    expect(datesOf(text)).to.deep.equal(['2026-07-01 2026-07-01', '2026-07-02 2026-07-02']);
    expect(notes(text)).to.deep.equal([['RRULE', 'rule-part', 'X-NOTE=3']]);
    const bad = calendar(vevent('DTSTART:20260701', 'RRULE:FREQ=DAILY;COUNT=deux'));
    expect(datesOf(bad)).to.deep.equal(['2026-07-01 2026-07-01']);
    expect(notes(bad)).to.deep.equal([['RRULE', 'rule', 'FREQ=DAILY;COUNT=deux']]);
  });

  it('that is none is told as it was written', () => {
    const text = calendar(vevent('DTSTART:20260230T100000'));
    expect(notes(text)).to.deep.equal([
      ['DTSTART', 'date', '20260230T100000'],
      ['DTSTART', 'item-date', 'Fête'],
    ]);
    expect(reasons(calendar(vevent('DTSTART:20260701', 'DTEND:demain')))).to.deep.equal(['date']);
  });
});
