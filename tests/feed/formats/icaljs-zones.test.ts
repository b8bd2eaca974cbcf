import { expect } from '@open-wc/testing';
import ICAL from 'ical.js';
import { parseLines } from '../../../src/feed/formats/calendar/content-lines.js';
import { DefinedZone } from '../../../src/feed/formats/calendar/time-zone.js';
import { temporalReady } from '../../../src/time/temporal.js';
import { atOnce } from '../../../src/feed/steps.js';

/**
 * Files of tests/time/zones, from which day on, and the last year. With RDATE, ical.js leaves out DTSTART, which
 * is an onset, too (RFC 5545, section 3.6.5); and before the first, it is UTC.
 */
const zones: readonly (readonly [name: string, first: string, last: number])[] = [
  ['Atikokan', '1971-01-02', 2036],
  ['Berlin', '1971-01-02', 2036],
  ['Berlin2', '2019-10-27', 2022],
  ['Denver', '2003-04-06', 2036],
  ['Los_Angeles', '1971-01-02', 2036],
  ['New_York', '1971-01-02', 2036],
  ['RDATE_test', '1971-01-02', 1999],
  ['RDATE_utc_test', '1971-01-02', 1999],
  ['RRULE_UNTIL_test', '1971-01-02', 1999],
  ['Vienna', '1971-01-02', 2036],
];

const aDay = 86_400_000;

/** Hours ahead of UTC as a zone's clocks show the noon of each day, wherever they change. */
function changes(first: string, last: number, hoursAt: (local: string) => number): string[] {
  const changesOfHours: string[] = [];
  let before: number | undefined;
  for (let at = Date.parse(`${first}T12:00Z`); at < Date.UTC(last + 1, 0, 1); at += aDay) {
    const local = new Date(at).toISOString().slice(0, 19);
    const hours = hoursAt(local);
    if (hours !== before) changesOfHours.push(`${local} ${hours}`);
    before = hours;
  }
  return changesOfHours;
}

async function textOf(name: string): Promise<string> {
  const answer = await fetch(`/tests/time/zones/${name}.ics`);
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return answer.text();
}

function zoneIn(text: string): DefinedZone {
  return new DefinedZone(atOnce(parseLines(text)).components[0]!.components[0]!);
}

describe('the zones of ical.js have the clocks that ical.js gives', () => {
  before(temporalReady);

  for (const [name, first, last] of zones) {
    it(name, async () => {
      const text = await textOf(name);
      const ours = zoneIn(text);
      const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
      const theirs = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone')!);
      const byIcal = (local: string): number =>
        theirs.utcOffset(ICAL.Time.fromString(local, undefined)) / 3600;
      const byUs = (local: string): number => ours.offsetAt(local) / 3_600_000;
      expect(changes(first, last, byUs)).to.deep.equal(changes(first, last, byIcal));
    });
  }

  it('but begin with the first onset, wherever it is written', async () => {
    const zone = zoneIn(await textOf('Berlin2'));
    expect(changes('2019-01-02', 2020, (local) => zone.offsetAt(local) / 3_600_000)).to.deep.equal([
      '2019-01-02T12:00:00 1',
      '2019-03-31T12:00:00 2',
      '2019-10-27T12:00:00 1',
      '2020-03-29T12:00:00 2',
    ]);
  });

  it('and change for the last time at UNTIL, which is in UTC', () => {
    const zone = zoneIn(
      [
        'BEGIN:VCALENDAR',
        'BEGIN:VTIMEZONE',
        'TZID:Ailleurs',
        'BEGIN:DAYLIGHT',
        'DTSTART:20200329T020000',
        'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU;UNTIL=20220327T010000Z',
        'TZOFFSETFROM:+0100',
        'TZOFFSETTO:+0200',
        'END:DAYLIGHT',
        'BEGIN:STANDARD',
        'DTSTART:20201025T030000',
        'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU;UNTIL=20221030T010000Z',
        'TZOFFSETFROM:+0200',
        'TZOFFSETTO:+0100',
        'END:STANDARD',
        'END:VTIMEZONE',
        'END:VCALENDAR',
      ].join('\n'),
    );
    const hours = (local: string): number => zone.offsetAt(local) / 3_600_000;
    expect(changes('2022-01-02', 2024, hours)).to.deep.equal([
      '2022-01-02T12:00:00 1',
      '2022-03-27T12:00:00 2',
      '2022-10-30T12:00:00 1',
    ]);
  });
});
