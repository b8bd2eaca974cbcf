import { expect } from '@open-wc/testing';
import { agendaToIcs } from '../../src/export/ics.js';
import { temporalReady } from '../../src/time/temporal.js';
import { anEvent, timed } from '../helpers/items.js';
import { ics, lines, now } from '../helpers/ics-files.js';

describe('an iCalendar file', () => {
  before(temporalReady);

  describe('has the clocks of its zone', () => {
    const zone = (timeZone: string, start: string): string[] => {
      const all = lines(ics({ timeZone }, timed(start)));
      return all
        .slice(all.indexOf('BEGIN:VTIMEZONE') + 2, all.indexOf('END:VTIMEZONE'))
        .filter((line) => !/^(DTSTART|TZNAME|END|RRULE)/.test(line));
    };

    for (const [timeZone, offset] of [
      ['America/Cayenne', '-0300'],
      ['Indian/Reunion', '+0400'],
      ['America/Martinique', '-0400'],
      ['Pacific/Noumea', '+1100'],
    ] as const) {
      it(`${timeZone}: one, which is not set`, () =>
        expect(zone(timeZone, '2026-06-05T23:00Z')).to.deep.equal([
          'BEGIN:STANDARD',
          `TZOFFSETFROM:${offset}`,
          `TZOFFSETTO:${offset}`,
        ]));
    }

    it('a change for good is no summer time', () => {
      // Turkey has stayed in the summer of 2016.
      const all = lines(
        agendaToIcs(
          ['2016-02-01T10:00Z', '2017-02-01T10:00Z'].map((start) => ({
            event: anEvent({ timeZone: 'Europe/Istanbul' }),
            occurrence: timed(start),
          })),
          { now },
        ),
      );
      expect(all.filter((line) => /^BEGIN:(STANDARD|DAYLIGHT)|^TZOFFSET/.test(line))).to.deep.equal(
        [
          ...['BEGIN:STANDARD', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0200'],
          ...['BEGIN:STANDARD', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0300'],
        ],
      );
    });
  });
});
