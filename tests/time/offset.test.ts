/** The offset of a zone from UTC, kept by day, is always Temporal's. */
import { expect } from '@open-wc/testing';
import { aDay, offsetAt } from '../../src/time/zone.js';
import { temporal, temporalReady } from '../../src/time/temporal.js';
import { wholeFrom } from '../helpers/random.js';
import { stub } from '../helpers/stub.js';

const hour = 3_600_000;

function toldByTemporal(instant: number, zone: string): number {
  const at = temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  return at.offsetNanoseconds / 1e6;
}

function wrongAt(instants: readonly number[], zone: string): string[] {
  return instants
    .filter((instant) => offsetAt(instant, zone) !== toldByTemporal(instant, zone))
    .map((instant) => new Date(instant).toISOString());
}

/** A zone, and instants at which its clocks change. */
const changes: readonly (readonly [string, ...string[]])[] = [
  ['Europe/Paris', '2026-03-29T01:00Z', '2026-10-25T01:00Z'],
  ['America/New_York', '2026-03-08T07:00Z', '2026-11-01T06:00Z'],
  ['America/St_Johns', '2026-03-08T05:30Z', '2010-11-07T02:31Z'],
  ['Australia/Lord_Howe', '2026-04-04T15:00Z', '2026-10-03T15:30Z'],
  ['America/Sao_Paulo', '2018-02-18T02:00Z', '2018-11-04T03:00Z'],
  ['Asia/Kathmandu', '1985-12-31T18:30Z'],
  ['Pacific/Apia', '2011-12-30T10:00Z', '2011-09-24T14:00Z'],
  ['Africa/Casablanca', '2026-02-15T02:00Z', '2026-03-22T02:00Z'],
];

describe('the offset of a zone', () => {
  before(temporalReady);

  for (const [zone, ...instants] of changes) {
    it(`is Temporal’s around each change of ${zone}`, () => {
      for (const text of instants) {
        const change = Date.parse(text);
        const around = [-1, 0, 1, -1000, 1000].map((more) => change + more);
        const hours = Array.from({ length: 145 }, (_, index) => change + (index - 72) * hour);
        // Once to fill what is remembered, once to read it.
        expect(wrongAt([...hours, ...around], zone), text).to.deep.equal([]);
        expect(wrongAt([...around, ...hours], zone), text).to.deep.equal([]);
      }
    });

    it(`is Temporal’s at any time in ${zone}`, () => {
      const whole = wholeFrom(2);
      const instants = Array.from({ length: 3000 }, () =>
        whole(Date.UTC(1890, 0, 1), Date.UTC(2120, 0, 1)),
      );
      expect(wrongAt(instants, zone)).to.deep.equal([]);
    });
  }

  it('changes at the very millisecond', () => {
    const change = Date.parse('2026-03-29T01:00Z');
    const offsets = [change - 1, change].map((instant) => offsetAt(instant, 'Europe/Paris'));
    expect(offsets).to.deep.equal([hour, 2 * hour]);
    const samoa = Date.parse('2011-12-30T10:00Z');
    expect(offsetAt(samoa, 'Pacific/Apia') - offsetAt(samoa - 1, 'Pacific/Apia')).to.equal(aDay);
  });

  it('is right at the midnights of UTC and before 1970', () => {
    for (let day = -3; day <= 3; day++) {
      const midnights = [day * aDay - 1, day * aDay, day * aDay + 1];
      for (const zone of ['Europe/Paris', 'Asia/Kathmandu']) {
        expect(wrongAt(midnights, zone)).to.deep.equal([]);
      }
    }
  });

  it('is right after more days than are remembered', () => {
    const zone = 'America/Toronto';
    for (let day = 0; day < 10_050; day++) offsetAt(day * aDay, zone);
    const days = [0, 100, 200, 9_999, 10_040].map((day) => day * aDay);
    expect(wrongAt(days, zone)).to.deep.equal([]);
  });

  it('is asked of Temporal at most twice a day', () => {
    let asked = 0;
    stub(temporal.Instant, 'fromEpochMilliseconds', (real) => (instant) => {
      asked++;
      return real.call(temporal.Instant, instant);
    });
    const noon = Date.parse('2031-06-05T12:00Z');
    for (let index = 0; index < 1000; index++) offsetAt(noon + index, 'Europe/Paris');
    expect(asked).to.equal(2);
  });
});
