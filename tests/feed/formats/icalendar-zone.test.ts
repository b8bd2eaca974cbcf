import { expect } from '@open-wc/testing';
import { toJsonFeed } from '../../../src/feed/formats/calendar/icalendar.js';
import { temporalReady } from '../../../src/time/temporal.js';
import { adapted, contextOf, convertedItem } from '../../helpers/adapters.js';
import { calendar, vevent, datesOf } from '../../helpers/icalendar.js';
import { atOnce } from '../../../src/feed/steps.js';

describe('iCalendar: a zone', () => {
  before(temporalReady);

  /** The zone of an event whose TZID is one, with a definition or without. */
  const zoneOf = (tzid: string, ...definition: string[]): unknown =>
    (
      atOnce(
        toJsonFeed(
          calendar(...definition, vevent(`DTSTART;TZID=${tzid}:20260701T120000`)),
          contextOf(),
        ),
      ).items[0]!._event as Record<string, unknown>
    ).timeZone;

  const rules = (
    tzid: string,
    summer: string,
    winter: string,
    offsets: [string, string],
  ): string[] => [
    'BEGIN:VTIMEZONE',
    `TZID:${tzid}`,
    'BEGIN:STANDARD',
    'DTSTART:16010101T030000',
    `TZOFFSETFROM:${offsets[1]}`,
    `TZOFFSETTO:${offsets[0]}`,
    `RRULE:FREQ=YEARLY;BYDAY=${winter}`,
    'END:STANDARD',
    'BEGIN:DAYLIGHT',
    'DTSTART:16010101T020000',
    `TZOFFSETFROM:${offsets[0]}`,
    `TZOFFSETTO:${offsets[1]}`,
    `RRULE:FREQ=YEARLY;BYDAY=${summer}`,
    'END:DAYLIGHT',
    'END:VTIMEZONE',
  ];

  const names: [string, string][] = [
    ['Europe/Paris', 'Europe/Paris'],
    ['/mozilla.org/20050126_1/America/Argentina/Ushuaia', 'America/Argentina/Ushuaia'],
    ['/freeassociation.sourceforge.net/Europe/Paris', 'Europe/Paris'],
    ['Romance Standard Time', 'Europe/Paris'],
    ['W. Europe Standard Time', 'Europe/Berlin'],
    ['Pacific Standard Time (Mexico)', 'America/Tijuana'],
    ['"(UTC+01:00) Brussels, Copenhagen, Madrid, Paris"', 'Europe/Brussels'],
    ['"(UTC+01:00) Bruxelles, Copenhague, Madrid, Paris"', 'Europe/Madrid'],
    ['"(UTC-05:00) Eastern Time (US & Canada)"', 'America/New_York'],
    ['UTC+11', 'Etc/GMT-11'],
    ['GMT-0300', 'Etc/GMT+3'],
  ];
  for (const [tzid, zone] of names) {
    it(`${tzid} is ${zone}`, () => {
      expect(zoneOf(tzid)).to.equal(zone);
    });
  }

  it('of a name that nobody knows is that whose clocks show what its definition says', () => {
    const european = rules('Perso', '-1SU;BYMONTH=3', '-1SU;BYMONTH=10', ['+0100', '+0200']);
    expect(zoneOf('Perso', ...european)).to.equal('Europe/Paris');
    const american = rules('Custom', '2SU;BYMONTH=3', '1SU;BYMONTH=11', ['-0500', '-0400']);
    expect(zoneOf('Custom', ...american)).to.equal('America/New_York');
    expect(
      zoneOf(
        'Perso',
        'BEGIN:VTIMEZONE',
        'TZID:Perso',
        'X-LIC-LOCATION:Asia/Tokyo',
        'END:VTIMEZONE',
      ),
    ).to.equal('Asia/Tokyo');
  });

  it('that is like no other makes instants of its times', () => {
    const odd = rules('Odd', '1SU;BYMONTH=5', '1SU;BYMONTH=8', ['+0117', '+0217']);
    const item = convertedItem(
      toJsonFeed,
      calendar(...odd, vevent('DTSTART;TZID=Odd:20260701T120000')),
    );
    expect(item._event).to.deep.include({ startDate: '2026-07-01T12:00:00+02:17' });
    const winter = convertedItem(
      toJsonFeed,
      calendar(...odd, vevent('DTSTART;TZID=Odd:20260901T120000')),
    );
    expect(winter._event).to.deep.include({ startDate: '2026-09-01T12:00:00+01:17' });
  });

  it('that nobody knows at all is told, once, and is the page’s', () => {
    const text = calendar(
      vevent('DTSTART;TZID=Mars:20260701T120000', 'DTEND;TZID=Mars:20260701T130000'),
    );
    expect(datesOf(text)).to.deep.equal(['2026-07-01T10:00 2026-07-01T11:00']);
    expect(adapted(toJsonFeed, text).problems).to.deep.equal([
      { path: 'TZID', code: 'time-zone', value: 'Mars' },
    ]);
  });
});
