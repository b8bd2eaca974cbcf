import { expect } from '@open-wc/testing';
import { isTimeZone, parseDate, parseDateFast, toEpoch } from '../../src/time/parse.js';
import { temporalReady } from '../../src/time/temporal.js';
import { atChanges, none, wholeDays, withOffset, withoutOffset, withZone } from './dates.js';

const paris = 'Europe/Paris';

function instant(text: string, timeZone = paris): string | undefined {
  const value = parseDate(text, timeZone)?.value;
  return typeof value === 'number' ? new Date(value).toISOString() : value;
}

describe('reading a date', () => {
  before(temporalReady);

  describe('with its offset is an instant', () => {
    for (const [text, expected] of withOffset) {
      it(JSON.stringify(text), () => expect(instant(text)).to.equal(expected));
    }
  });

  describe('without an offset is the hour of its zone', () => {
    for (const [text, zone, expected] of withoutOffset) {
      it(`${text}, ${zone}`, () => expect(instant(text, zone)).to.equal(expected));
    }
  });

  describe('at a change of clocks in Paris', () => {
    for (const [name, text, expected] of atChanges) {
      it(`${name}: ${text}`, () => expect(instant(text)).to.equal(expected));
    }
  });

  describe('that names its zone (RFC 9557)', () => {
    for (const [text, expected, zone] of withZone) {
      it(text, () => {
        expect(instant(text, 'UTC')).to.equal(expected);
        expect(parseDate(text, 'UTC')!.timeZone).to.equal(zone);
      });
    }
    it('and gives none when the text has none', () =>
      expect(parseDate('2026-05-01T18:00', paris)!.timeZone).to.equal(undefined));
  });

  describe('without a time is a day, whatever the zone', () => {
    for (const day of wholeDays) {
      it(day, () => {
        for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', paris]) {
          expect(parseDate(day, zone)?.value).to.equal(day);
        }
      });
    }
  });

  it('is in a year of four digits by every clock: « for ever » is often the last second of 9999', () => {
    for (const read of [parseDate, parseDateFast]) {
      for (const text of ['9999-12-31T23:59:59Z', '9999-12-31T23:00', '9999-12-31T23:59-12:00']) {
        const instant = read(text, 'Pacific/Pago_Pago')!.value as number;
        const clock = Temporal.Instant.fromEpochMilliseconds(instant);
        const day = clock.toZonedDateTimeISO('Pacific/Kiritimati').toPlainDate().toString();
        expect(day, text).to.equal('9999-12-31');
      }
    }
  });

  describe('that is none gives nothing', () => {
    for (const text of none) {
      it(JSON.stringify(text.slice(0, 40)), () =>
        expect(parseDate(text, paris)).to.equal(undefined),
      );
    }
  });

  it('knows the zones of the browser', () => {
    const known = ['Europe/Paris', 'Indian/Reunion', 'UTC'].map(isTimeZone);
    expect(known).to.deep.equal([true, true, true]);
    const unknown = ['', 'Paris', 'Europe/Clermont-Ferrand', '__proto__'].map(isTimeZone);
    expect(unknown).to.deep.equal([false, false, false, false]);
  });

  it('compares a day by its midnight UTC', () => {
    expect(toEpoch('2026-05-01')).to.equal(Date.UTC(2026, 4, 1));
    expect(toEpoch(1234)).to.equal(1234);
  });
});
