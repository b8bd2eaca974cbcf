import { expect } from '@open-wc/testing';
import { isoDate, withTime } from '../../../src/feed/formats/shared/dates.js';
import { lastDay } from '../../../src/feed/formats/shared/program-dates.js';

describe('a date of another format', () => {
  const cases: [unknown, string | undefined][] = [
    ['2026-05-01', '2026-05-01'],
    ['2026/05/01', '2026-05-01'],
    ['2026-05-01T18:00', '2026-05-01T18:00'],
    ['2026-05-01 18:00:30', '2026-05-01T18:00:30'],
    ['2026-05-01T18:00:00+0200', '2026-05-01T18:00:00+02:00'],
    ['2026-05-01 18:00 +02', '2026-05-01T18:00+02:00'],
    ['2026-05-01T16:00:00.000Z', '2026-05-01T16:00:00.000Z'],
    ['2026-05-01 16:00:00 UTC', '2026-05-01T16:00:00Z'],
    ['2026-05-01T18:00[America/Cayenne]', '2026-05-01T18:00[America/Cayenne]'],
    ['20260501', '2026-05-01'],
    ['20260501T1830', '2026-05-01T18:30:00'],
    ['20260501T163000Z', '2026-05-01T16:30:00Z'],
    ['01/05/2026', '2026-05-01'],
    ['1/5/2026', '2026-05-01'],
    ['01-05-26', '2026-05-01'],
    ['01/05/2026 18:30', '2026-05-01T18:30'],
    ['01/05/2026 à 18h30', '2026-05-01T18:30'],
    ['01.05.2026, 9h', '2026-05-01T09:00'],
    ['01/05/2026 18:30:15', '2026-05-01T18:30:15'],
    ['1er mai 2026', '2026-05-01'],
    ['samedi 5 décembre 2026 à 20h30', '2026-12-05T20:30'],
    ['Mar. 3 févr. 2026', '2026-02-03'],
    ['14 juillet 2026, 9 h', '2026-07-14T09:00'],
    ['5 brumaire 2026', undefined],
    ['5 décembre', undefined],
    ['du 5 au 6 décembre 2026', undefined],
    [1777651200, '2026-05-01T16:00:00Z'],
    [1777651200123, '2026-05-01T16:00:00.123Z'],
    [2026, undefined],
    [Infinity, undefined],
    [1e300, undefined],
    ['Du 9 au 13 novembre', undefined],
    ['2026-05', undefined],
    ['01/05-2026', undefined],
    [null, undefined],
    [{}, undefined],
  ];
  for (const [value, expected] of cases) {
    it(`${JSON.stringify(value)} is ${String(expected)}`, () => {
      expect(isoDate(value)).to.equal(expected);
    });
  }

  it('may have its time apart', () => {
    expect(withTime('2026-05-01', '18h30')).to.equal('2026-05-01T18:30');
    expect(withTime('2026-05-01', '9:05:00')).to.equal('2026-05-01T09:05:00');
    expect(withTime('2026-05-01', '20 h')).to.equal('2026-05-01T20:00');
    expect(withTime('2026-05-01', 'le soir')).to.equal('2026-05-01');
    expect(withTime('2026-05-01T10:00', '18:30')).to.equal('2026-05-01T10:00');
    expect(withTime('2026-05-01', [18, '5'])).to.equal('2026-05-01T18:05');
    const noText: unknown = JSON.parse('{"toString":null}');
    for (const part of [noText, [noText], null, {}])
      expect(withTime('2026-05-01', [18, part])).to.equal('2026-05-01');
  });

  it('has a last day where its end is the day after', () => {
    expect(lastDay('2026-03-01')).to.equal('2026-02-28');
    expect(lastDay('2026-05-02', '2026-05-01')).to.equal('2026-05-01');
    expect(lastDay('2026-05-01', '2026-05-01')).to.equal('2026-05-01');
    expect(lastDay('2026-05-02T10:00')).to.equal('2026-05-02T10:00');
  });
});
