import { expect } from '@open-wc/testing';
import { isTimeZone, parseDate, toEpoch } from '../../src/time/parse.js';
import { temporalReady } from '../../src/time/temporal.js';

const paris = 'Europe/Paris';

function instant(text: string, timeZone = paris): string | undefined {
  const value = parseDate(text, timeZone)?.value;
  return typeof value === 'number' ? new Date(value).toISOString() : value;
}

describe('reading a date', () => {
  before(temporalReady);

  describe('with its offset is an instant', () => {
    const cases = [
      ['2026-05-01T18:00:00Z', '2026-05-01T18:00:00.000Z'],
      ['2026-05-01t18:00:00z', '2026-05-01T18:00:00.000Z'],
      ['2026-05-01T18:00:00+02:00', '2026-05-01T16:00:00.000Z'],
      ['2026-05-01T18:00:00+0200', '2026-05-01T16:00:00.000Z'],
      ['2026-05-01T18:00:00+02', '2026-05-01T16:00:00.000Z'],
      ['2026-05-01T18:00:00-09:30', '2026-05-02T03:30:00.000Z'],
      ['2026-05-01T18:00:00-00:00', '2026-05-01T18:00:00.000Z'],
      ['2026-05-01 18:00:00+02:00', '2026-05-01T16:00:00.000Z'],
      ['2026-05-01 18:00:00 +0200', '2026-05-01T16:00:00.000Z'],
      ['2026-05-01T18:00+02:00', '2026-05-01T16:00:00.000Z'],
      ['2026-05-01T18:00Z', '2026-05-01T18:00:00.000Z'],
      ['2019-10-12T07:20:50.52Z', '2019-10-12T07:20:50.520Z'],
      ['2019-10-12T07:20:50,5Z', '2019-10-12T07:20:50.500Z'],
      ['2019-10-12T07:20:50.123456789Z', '2019-10-12T07:20:50.123Z'],
      ['2019-10-12T07:20:50.9999Z', '2019-10-12T07:20:50.999Z'],
      ['2016-12-31T23:59:60Z', '2016-12-31T23:59:59.000Z'],
      ['2017-01-01T00:59:60+01:00', '2016-12-31T23:59:59.000Z'],
      ['  2026-05-01T18:00:00Z\n', '2026-05-01T18:00:00.000Z'],
      ['1969-07-20T20:17:40Z', '1969-07-20T20:17:40.000Z'],
    ] as const;
    for (const [text, expected] of cases) {
      it(JSON.stringify(text), () => expect(instant(text)).to.equal(expected));
    }
  });

  describe('without an offset is the hour of its zone', () => {
    const cases = [
      ['2026-01-15T18:00', paris, '2026-01-15T17:00:00.000Z'],
      ['2026-07-15T18:00', paris, '2026-07-15T16:00:00.000Z'],
      ['2026-07-15 18:00', paris, '2026-07-15T16:00:00.000Z'],
      ['2026-07-15 18:00:30', paris, '2026-07-15T16:00:30.000Z'],
      ['2026-07-15T18:00:30.25', paris, '2026-07-15T16:00:30.250Z'],
      ['2026-07-15T00:00', paris, '2026-07-14T22:00:00.000Z'],
      ['2026-07-15T18:00', 'America/Cayenne', '2026-07-15T21:00:00.000Z'],
      ['2026-07-15T18:00', 'Asia/Kathmandu', '2026-07-15T12:15:00.000Z'],
      ['2026-07-15T18:00', 'Pacific/Kiritimati', '2026-07-15T04:00:00.000Z'],
      ['2026-07-15T18:00', 'UTC', '2026-07-15T18:00:00.000Z'],
    ] as const;
    for (const [text, zone, expected] of cases) {
      it(`${text}, ${zone}`, () => expect(instant(text, zone)).to.equal(expected));
    }
  });

  describe('at a change of clocks in Paris', () => {
    const cases = [
      ['the hour before the gap', '2026-03-29T01:59', '2026-03-29T00:59:00.000Z'],
      ['in the gap, as late as if there were none', '2026-03-29T02:30', '2026-03-29T01:30:00.000Z'],
      ['the start of the gap', '2026-03-29T02:00', '2026-03-29T01:00:00.000Z'],
      ['the hour after the gap', '2026-03-29T03:00', '2026-03-29T01:00:00.000Z'],
      ['before the overlap', '2026-10-25T01:59', '2026-10-24T23:59:00.000Z'],
      ['in the overlap, the first time', '2026-10-25T02:30', '2026-10-25T00:30:00.000Z'],
      ['the overlap with an offset', '2026-10-25T02:30+01:00', '2026-10-25T01:30:00.000Z'],
      ['after the overlap', '2026-10-25T03:00', '2026-10-25T02:00:00.000Z'],
    ] as const;
    for (const [name, text, expected] of cases) {
      it(`${name}: ${text}`, () => expect(instant(text)).to.equal(expected));
    }
  });

  describe('that names its zone (RFC 9557)', () => {
    const cases = [
      ['2026-05-01T18:00[America/Cayenne]', '2026-05-01T21:00:00.000Z', 'America/Cayenne'],
      ['2026-05-01T18:00+02:00[Europe/Paris]', '2026-05-01T16:00:00.000Z', paris],
      ['2026-05-01T18:00:00Z[Asia/Tokyo]', '2026-05-01T18:00:00.000Z', 'Asia/Tokyo'],
      ['2026-05-01T18:00[Etc/GMT+3]', '2026-05-01T21:00:00.000Z', 'Etc/GMT+3'],
      [
        '2026-05-01T18:00[America/Argentina/Buenos_Aires]',
        '2026-05-01T21:00:00.000Z',
        'America/Argentina/Buenos_Aires',
      ],
      ['2026-05-01T18:00[!Europe/Paris]', '2026-05-01T16:00:00.000Z', paris],
      ['2026-05-01T18:00+02:00[Europe/Paris][u-ca=gregory]', '2026-05-01T16:00:00.000Z', paris],
    ] as const;
    for (const [text, expected, zone] of cases) {
      it(text, () => {
        expect(instant(text, 'UTC')).to.equal(expected);
        expect(parseDate(text, 'UTC')!.timeZone).to.equal(zone);
      });
    }
    it('and gives none when the text has none', () =>
      expect(parseDate('2026-05-01T18:00', paris)!.timeZone).to.equal(undefined));
  });

  describe('without a time is a day, whatever the zone', () => {
    for (const day of ['2026-05-01', '2024-02-29', '2000-02-29', '1900-01-01', '0001-01-01']) {
      it(day, () => {
        for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', paris]) {
          expect(parseDate(day, zone)?.value).to.equal(day);
        }
      });
    }
  });

  describe('that is none gives nothing', () => {
    const cases = [
      ...['', ' ', 'demain', '2026', '2026-05', '20260501', '2026-5-1', '01/05/2026'],
      ...['2026-02-30', '2027-02-29', '2100-02-29', '2026-04-31', '2026-13-01', '2026-00-10'],
      ...['2026-01-00', '2026-02-30T18:00', '2026-02-30T18:00Z', '2027-02-29T10:00+01:00'],
      ...['2026-05-01T24:00', '2026-05-01T18:60', '2026-05-01T18:00:61'],
      ...['2026-05-01T', '2026-05-01T18:00+25:00', '2026-05-01T18:00+02:60', '2026-05-01T18:00+2'],
      ...[
        '2026-05-01T18:00[Europe/Clermont]',
        '2026-05-01T18:00[]',
        '2026-05-01T18:00[Europe/Paris',
      ],
      ...['Fri, 01 May 2026 18:00:00 GMT', '2026-W18-5', '2026-121', '1777651200', '+002026-05-01'],
      ...['2026-05-01Z', '2026-05-01T18:00Europe/Paris', '<b>2026-05-01</b>', '２０２６-05-01'],
      ...['2026-05-01\n2026-05-02', `2026-05-01T18:00${' '.repeat(10_000)}x`],
    ];
    for (const text of cases) {
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
